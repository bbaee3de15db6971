import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { studyPage, type StudyPageInput, type StudyRow } from './studyPage.ts';

/**
 * A factorial of mandate and culture: the centre gains 0.1 at the low mandate and 0.3 at the high one,
 * culture does nothing.
 */
const rows: StudyRow[] = [0.2, 0.8].flatMap((mandate) =>
  [0.1, 0.5, 0.9].flatMap((culture) =>
    ['status-quo', 'cog'].map((regime): StudyRow => ({
      world: `${mandate} ${culture}`,
      regime,
      settings: { mandate, culture },
      values: {
        outcome: 0.4 + (regime === 'cog' ? (mandate > 0.5 ? 0.3 : 0.1) : 0),
        consistency: 0.5 + culture / 10,
        broken: null,
      },
    })),
  ),
);
const input: StudyPageInput = {
  question: 'In which worlds?',
  scenarios: ['Stylised government'],
  regimes: ['status-quo', 'cog'],
  outcomes: ['outcome'],
  each: 'worlds',
  rows,
  seeds: 4,
  months: '96',
  start: '12',
  runs: { all: 48, failed: 0, missing: 0 },
  varied: [
    { name: 'mandate', low: 0.2, high: 0.8 },
    { name: 'culture', low: 0.1, high: 0.9 },
  ],
  fixed: { staff: 6 },
  command: 'joined-up sweep study.yaml --out results',
  settings: '{"seeds":"1-4"}',
  versions: { model: '1.0.0' },
  fingerprint: '0123456789abcdef',
};
const usual = parseHTML(studyPage(input)).document;
const read = (more: Partial<StudyPageInput>) =>
  Object.keys(more).length === 0 ? usual : parseHTML(studyPage({ ...input, ...more })).document;
const said = (more: Partial<StudyPageInput>): string =>
  `${read(more).querySelector('.wide')!.textContent} ${read(more).querySelector('caption')!.textContent}`;
const items = (more: Partial<StudyPageInput>): string => read(more).querySelector('ul')!.textContent!;
const titles = (document: Document): string[] =>
  [...document.querySelectorAll('.wide svg > title')].map(({ textContent }) => textContent!);

describe('studyPage', () => {
  it('finds how regimes differ over worlds, and what moves the difference', () => {
    expect(usual.querySelector('section p')!.textContent).toBe(
      'In this model, a strong centre gets better results in all 6 governments. ' +
        'In this model, nothing moves the difference as much as the mandate of the centre.',
    );
    expect(titles(usual)).toEqual([
      'In this model, a strong centre gets better results in all 6 governments',
      'In this model, nothing moves the difference as much as the mandate of the centre',
    ]);
  });

  it('says its size, what it moves and what it sets', () => {
    const text = usual.body.textContent!;
    expect(text).toContain('6 worlds, 4 seeds each, 48 runs');
    expect(text).toMatch(
      /2 parameters vary: mandate \([^)]+\) 0\.2 … 0\.8; culture \([^)]+\) 0\.1 … 0\.9\./,
    );
    expect(text).toMatch(/Set to one value: staff \([^)]+\) 6\./);
  });

  it('speaks of worlds where its dots are worlds, of seeds where they are seeds', () => {
    expect(said({})).toMatch(/the 6 worlds of the study.*worlds lower \/ higher/);
    expect(said({})).not.toMatch(/same luck/);
    expect(said({ each: 'seeds' })).toMatch(/the 6 simulated governments.*governments lower \/ higher/);
  });

  it('counts worlds: 0.1 three times and 0.3 three times are 0.2 ± 2.5706 × 0.10954 / √6', () => {
    expect(usual.querySelector('tbody td')!.textContent!.replaceAll('\u00A0', ' ')).toBe(
      '+0.200 (+0.085 … +0.315) 0 / 6',
    );
  });

  it('says what no probability is, what failed and what was not done', () => {
    expect(items({ runs: { all: 48, failed: 2, missing: 5 } })).toMatch(
      /no probability.*2 of 48 runs failed.*5 of 48 runs are not done yet/,
    );
    expect(items({})).not.toMatch(/failed|not done/);
  });

  it('draws another outcome second where no parameter is moved', () => {
    expect(titles(read({ varied: [], each: 'seeds' }))[1]).toBe(
      'In this model, nothing changes in consistency with a strong centre: 6 governments without a difference',
    );
  });

  it('tells of one regime what moves it', () => {
    const document = read({ regimes: ['cog'], rows: rows.filter(({ regime }) => regime === 'cog') });
    expect(titles(document)).toEqual([
      'In this model, nothing moves the outcome as much as the mandate of the centre',
      'In this model, nothing moves consistency as much as the culture of sharing',
    ]);
    expect([...document.querySelectorAll('tbody tr')][0].textContent).toBe('Outcome0.6000.5000.700');
    expect(titles(document).join()).not.toContain('difference');
  });

  it('speaks Spanish and Portuguese', () => {
    expect(titles(read({ language: 'es' }))[1]).toBe(
      'En este modelo, nada mueve tanto la diferencia como el mandato del centro',
    );
    expect(read({ language: 'pt' }).querySelector('.wide')!.textContent).toContain('os 6 mundos do estudo');
  });

  it('refuses what compares nothing, and what has nothing to tell', () => {
    expect(() => studyPage({ ...input, regimes: ['cog'], varied: [] })).toThrow(
      'expected two regimes, or two worlds',
    );
    expect(() =>
      studyPage({
        ...input,
        regimes: ['cog'],
        outcomes: ['broken'],
        rows: rows.map((row) => ({ ...row, values: { broken: null } })),
      }),
    ).toThrow('received none');
  });
});
