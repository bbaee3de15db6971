import { readFileSync } from 'node:fs';
import { metricNamed, simulate } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { scenarioOf } from '../../packages/workshop/src/engine/scenarioOf.ts';
import { governmentNames } from '../../packages/workshop/src/setting/governments.ts';
import { makeParameters } from '../../packages/workshop/src/setting/makeParameters.ts';
import { makeRegime } from '../../packages/workshop/src/setting/makeRegime.ts';
import { dialsOf, starting, turn, type Setting } from '../../packages/workshop/src/setting/setting.ts';
import { languages, type Language } from '../../packages/workshop/src/strings/language.ts';
import { strings } from '../../packages/workshop/src/strings/strings.ts';

const guide = readFileSync(new URL('../../docs/workshop.md', import.meta.url), 'utf8');
const SEEDS = extent(1, 8);
/** Seeds of these in which it may be otherwise. */
const OTHERWISE = extent(0, 1);

/** The guide for the room in each language. */
const guides = { en: 'workshop.md', es: 'workshop.es.md', pt: 'workshop.pt.md' } as const;
const guideIn = (language: Language): string =>
  readFileSync(new URL(`../../docs/${guides[language]}`, import.meta.url), 'utf8');

/** The table of the ninety minutes, row by row. */
const rowsOf = (text: string): { readonly from: number; readonly to: number; readonly cells: string }[] =>
  [...text.matchAll(/^\| (\d+)–(\d+) \| (.*) \|$/gm)].map(([, from, to, cells]) => ({
    from: Number(from),
    to: Number(to),
    cells,
  }));

/** All texts in a tree of strings; functions are skipped. */
const labelsIn = (tree: unknown): string[] =>
  typeof tree === 'string'
    ? [tree]
    : typeof tree === 'object' && tree !== null
      ? Object.values(tree).flatMap(labelsIn)
      : [];

describe('the guide for the room', () => {
  it.each(languages)(
    'names nothing in %s that does not stand on the screen under that very label',
    (language) => {
      const labels = new Set([
        ...labelsIn(strings[language]),
        strings[language].inside.traceThis('7'),
        // A word that is an example of italics.
        'italics',
        'cursiva',
        'itálico',
      ]);
      const named = [...guideIn(language).matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)].map(([, label]) => label);
      expect(named.length).toBeGreaterThan(40);
      expect(named.filter((label) => !labels.has(label))).toEqual([]);
    },
  );

  it.each(languages)('takes ninety minutes in %s, without a gap', (language) => {
    const rows = rowsOf(guideIn(language));
    expect(rows.map(({ from }) => from)).toEqual([0, ...rows.slice(0, -1).map(({ to }) => to)]);
    expect(rows.at(-1)!.to).toBe(90);
  });

  it.each([
    ['parts', /^## /gm],
    ['questions', /^- \*\*/gm],
    ['rows', /^\| (?!---)/gm],
  ] as const)('has the same number of %s in every language', (_, pattern) => {
    const [first, ...others] = languages.map((language) => [...guideIn(language).matchAll(pattern)].length);
    expect(first).toBeGreaterThan(4);
    expect(others).toEqual(others.map(() => first));
  });

  it('has the same steps in every language', () => {
    const steps = languages.map((language) => rowsOf(guideIn(language)).map(({ from, to }) => [from, to]));
    expect(steps[1]).toEqual(steps[0]);
    expect(steps[2]).toEqual(steps[0]);
  });
});

describe('the guide’s answer to “You tuned it to like the centre”', () => {
  it('names what the test below sets', () =>
    expect(guide).toContain(
      'political backing at its floor, ministers who send delegates, and 80 committees',
    ));

  it.each(governmentNames)(
    'is true in %s: there the strong centre then does worse than the status quo',
    (government) => {
      const overdone = (
        [
          ['mandate', 0],
          ['delegates', true],
          ['committees', 80],
        ] as const
      ).reduce<Setting>(
        (setting, [dial, value]) => turn(government, setting, dial, value),
        starting('cog'),
      );
      const outcomes = (setting: Setting): number[] => {
        const dials = dialsOf(government, setting);
        return Array.from(
          { length: SEEDS },
          (_, seed) =>
            simulate(scenarioOf({ government, dials }), makeRegime(dials), {
              seed: seed + 1,
              parameters: makeParameters(government, dials),
              metrics: [metricNamed('outcome')!],
            }).summary.outcome!,
        );
      };
      const [before, after, usual] = [starting('status-quo'), overdone, starting('cog')].map(outcomes);
      expect(after.filter((outcome, seed) => outcome < before[seed]).length).toBeGreaterThanOrEqual(
        SEEDS - OTHERWISE,
      );
      // Without these settings the centre does better.
      expect(usual.filter((outcome, seed) => outcome > before[seed]).length).toBeGreaterThanOrEqual(
        SEEDS - OTHERWISE,
      );
    },
  );
});
