import { metricNamed, metrics, regimes } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { french } from './languages/fr.ts';
import {
  languages,
  metricDefinition,
  metricWords,
  regimeDescription,
  regimeWords,
  wordsOf,
} from './wordsOf.ts';

describe.each([...languages, 'fr'] as const)('the words in %s', (language) => {
  const words = language === 'fr' ? french : wordsOf(language);

  it('know every metric and regime of the model', () => {
    expect(Object.keys(words.metrics)).toEqual(metrics.map(({ id }) => id));
    expect(Object.keys(words.regimes).sort()).toEqual(regimes.map(({ id }) => id).sort());
  });

  it('name what is measured of a single goal, and say what it is', () => {
    const told = ['outcome:poor', 'coverage:poor'].map((id) => metricNamed(id)!);
    expect(told.map((metric) => metricDefinition(metric, words).language)).toEqual([language, language]);
    expect(new Set(told.map(({ id }) => metricWords(id, words).name)).size).toBe(2);
    for (const { id } of told) {
      expect(metricWords(id, words).name).toMatch(/poor$/);
      expect(metricWords(id, words).name).not.toBe(metricWords('outcome', words).name);
    }
  });

  it('say of every metric what it measures', () => {
    expect(
      metrics.filter((metric) => metricDefinition(metric, words).language !== language).map(({ id }) => id),
    ).toEqual([]);
    const told = metrics.map((metric) => metricDefinition(metric, words).text);
    expect(new Set(told).size).toBe(metrics.length);
    expect(told.filter((text) => /\.$|^\p{Ll}/u.test(text))).toEqual([]);
  });

  it('say of every regime what it consists of', () => {
    expect(
      regimes
        .filter((regime) => regimeDescription(regime, words).language !== language)
        .map(({ id }) => id),
    ).toEqual([]);
    expect(new Set(regimes.map((regime) => regimeDescription(regime, words).text)).size).toBe(
      regimes.length,
    );
  });

  it('say of every metric what it does under a regime, each another thing', () => {
    const told = Object.values(words.metrics).flatMap(({ findings }) => Object.values(findings));
    expect(new Set(told).size).toBe(told.length);
    const verb = /\((?:s|s\|ve)\) /;
    const begun = Object.values(words.metrics).flatMap(({ findings: { higher, lower, same } }) => [
      higher,
      lower,
      same,
    ]);
    expect(begun.filter((clause) => verb.test(clause) !== (language === 'en'))).toEqual([]);
  });

  it('say of every finding of a run that it holds in this model, in 20 words at most', () => {
    const { finding, titles } = words;
    const said = finding.inThisModel;
    const [metric, regime] = [words.metrics.consistency, words.regimes.cog];
    const findings = [
      ...(['higher', 'lower'] as const).flatMap((way) => [
        said(finding.clearly([regime], metric.findings[way], undefined, finding.inOf(50, 50))),
        said(finding.usually([regime], metric.findings[way], undefined, finding.inOf(42, 50))),
        said(finding.clearly([finding.alternatives(2, 4)], metric.findings[way])),
      ]),
      said(finding.same([regime], metric.findings.same)),
      said(finding.nothing([regime], metric.findings.clear, 50)),
      said(finding.unclear([regime], metric.findings.clear, words.regimes['status-quo'])),
      titles.nothing(metric),
      titles.halfRecover(regime, 31),
      titles.fewRecover(regime, 3, 50, 95),
      titles.dipEnds(metric, regime, 31),
      titles.dipStays(metric, regime, 95),
      titles.noDip(metric, regime),
      titles.cellsShort(14, 48),
      titles.noCellShort,
      titles.halfCarried(2, 12),
      titles.nobodyCarries,
      titles.meetingsTake('2 %', '6 %'),
      titles.meetingsTakeSame('2 %'),
      titles.outcomePeaks('9'),
      words.dose.rises(metric, 'committees'),
      words.dose.falls(metric, 'committees'),
      words.dose.highest(metric, 'committees', '4'),
      words.dose.lowest(metric, 'committees', '4'),
      words.dose.flat(metric, 'committees'),
    ];
    expect(
      findings.filter(
        (text) => !/^(In this model|En este modelo|Neste modelo|Dans ce modèle), /.test(text),
      ),
    ).toEqual([]);
    expect(findings.filter((text) => text.split(' ').length > 20)).toEqual([]);
  });
});

it('says other things in other languages', () => {
  const said = languages.map((language) => JSON.stringify(wordsOf(language)));
  expect(new Set(said).size).toBe(languages.length);
});

describe('French', () => {
  /** Every text that the words of a language hold, of functions what they say of small numbers. */
  const textsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') {
      const regime = { name: 'N', under: 'U' };
      const metric = { name: 'N', subject: 'S', unit: 'U' };
      return [2, 'x', [2, 3], regime, metric].flatMap((given) => {
        try {
          const said: unknown = (value as (...all: unknown[]) => unknown)(
            given,
            given,
            given,
            given,
            given,
            given,
            given,
          );
          return typeof said === 'string' ? [said] : [];
        } catch {
          return [];
        }
      });
    }
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
  };
  it('has no English in it, and French spaces before its signs', () => {
    const texts = textsIn(french);
    expect(texts.length).toBeGreaterThan(500);
    expect(
      texts.filter((text) => /\b(the|of|and|with|seeds?|runs?|worlds?|months|by|is)\b/i.test(text)),
    ).toEqual([]);
    expect(texts.filter((text) => /\S[?;!]|[^\s\u00A0]:(?!\/)|[^\u00A0]%/.test(text))).toEqual([]);
  });
  it('is taken in the place of the name of a language', () => expect(wordsOf(french)).toBe(french));
});

describe('metricWords', () => {
  it('keeps the name of a metric of your own', () =>
    expect(metricWords('mine', wordsOf('es'), 'Mine').name).toBe('Mine'));
});

describe('metricDefinition', () => {
  it('falls back on English for a metric of your own', () =>
    expect(metricDefinition({ id: 'mine', definition: 'What I count' }, wordsOf('es'))).toEqual({
      text: 'What I count',
      language: 'en',
    }));
  it('is no English in other languages', () => {
    const english = new Set(metrics.map(({ definition }) => definition));
    expect(
      (['es', 'pt'] as const)
        .flatMap((language) =>
          metrics.filter((metric) => english.has(metricDefinition(metric, wordsOf(language)).text)),
        )
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('regimeDescription', () => {
  it('leaves a description of your own as it is', () =>
    expect(regimeDescription({ id: 'cog', description: 'Our way.' }, wordsOf('es'))).toEqual({
      text: 'Our way.',
    }));
  it('is no English in other languages', () => {
    const english = new Set(regimes.map(({ description }) => description));
    expect(
      (['es', 'pt'] as const)
        .flatMap((language) =>
          regimes.filter((regime) => english.has(regimeDescription(regime, wordsOf(language)).text)),
        )
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('regimeWords', () => {
  it('puts a given name before the usual one', () =>
    expect(regimeWords('cog', wordsOf(), { cog: 'Our centre' }).under).toBe('Our centre'));
  it("keeps its own words where the name given is core's", () =>
    expect(regimeWords('cog', wordsOf('es'), { cog: 'Strengthened centre of government' }).name).toBe(
      'CdG fuerte',
    ));
  it('falls back on the id', () => expect(regimeWords('troika', wordsOf()).name).toBe('troika'));
});

describe.each(['toString', '__proto__', 'constructor', 'hasOwnProperty'])('%s', (id) => {
  const words = wordsOf('en');
  it('as a name that nobody gave is its own name', () => {
    expect(regimeWords(id, words, {})).toEqual(words.unknownRegime(id));
    expect(metricWords(id, words)).toEqual(words.unknownMetric(id));
    expect(regimeDescription({ id, description: 'ours' }, words)).toEqual({ text: 'ours' });
  });
  it('is no language', () =>
    expect(() => wordsOf(id as 'en')).toThrow('expected a language of en, es, pt'));
});
