import { existsSync, readFileSync } from 'node:fs';
import { modelVersion, structures } from '@joined-up/core';
import { caseIds, combinationsOf, findCase, lettersOf, readWorld } from '@joined-up/lab';
import { drawWorld } from '@joined-up/scenarios';
import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import type { MeasuredReforms } from '../../packages/workshop/src/cases/measuredReforms.ts';
import { isOfNow, matchedOf, type MatchingResult } from '../../docs/cases/matching.ts';
import { MEASURED, measuredOf, seriesOf } from '../../docs/cases/measured.ts';
import { failuresOf, page, pictureOf } from '../../docs/cases/render.ts';
import { askedOf, letterOf, type CaseResult } from '../../docs/cases/result.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const results = JSON.parse(read('docs/cases/results.json')) as CaseResult[];
const matching = JSON.parse(read('docs/cases/matching.json')) as MatchingResult;

// Mend with `pnpm docs:cases`.
describe('docs/cases.md', () => {
  it('is made from the stored results', () => {
    expect(page(results, matching, matchedOf(matching))).toBe(read('docs/cases.md'));
  });

  it('has every case, asked as it is asked now, of the model as it is now', () => {
    expect(results.map(({ id, asked, model }) => [id, asked, model])).toEqual(
      caseIds().map((id) => [id, askedOf(id), modelVersion]),
    );
    expect(isOfNow(matching)).toBe(true);
  });

  // All runs would take many minutes; the first world of each case, each under another structure, takes
  // seconds.
  it('agrees with new runs of first worlds', () => {
    const asked = results.filter(({ patterns }) => patterns.length > 0);
    const world = drawWorld(`${matching.sample} 0`);
    for (const [c, { id, seeds, patterns }] of asked.entries()) {
      const s = c % structures.length;
      const now = readWorld(findCase(id), structures[s], world, seeds).map(letterOf).join('');
      expect([id, now]).toEqual([id, patterns.map(({ holds }) => holds[s][0]).join('')]);
    }
    const [first] = combinationsOf(1, matching.sample);
    expect(lettersOf(caseIds().map(findCase), first, matching.seeds)).toBe(matching.said[0]);
  }, 120_000);

  it('has every picture that it shows', () => {
    const shown = [...read('docs/cases.md').matchAll(/\]\((pictures\/[^)]*)\)/g)].map(([, file]) => file);
    expect(shown).toContain(pictureOf('pernambuco', 'today'));
    for (const file of shown) expect(existsSync(new URL(`../../docs/${file}`, import.meta.url))).toBe(true);
  });
});

// Mended with `pnpm docs:measured`.
describe('the workshop', () => {
  it('shows the stored results of each case, and series that agree with new runs', async () => {
    const shown = JSON.parse(readFileSync(MEASURED, 'utf8')) as MeasuredReforms;
    const now = await seriesOf(results, extent(1, Infinity));
    const again = new Map(now.map((one) => [`${one.case} ${one.structure}`, one]));
    // The short form runs the series of each case under one structure only.
    const series = shown.series.map((one) => again.get(`${one.case} ${one.structure}`) ?? one);
    expect(series.filter((one, s) => one !== shown.series[s])).toHaveLength(now.length);
    expect(shown).toEqual(JSON.parse(JSON.stringify(measuredOf(results, matching, series))));
  }, 120_000);
});

describe('the README', () => {
  it('names the patterns that fail among the honest limits', () => {
    expect(read('README.md')).toContain(`${failuresOf(results)}.`);
    expect(read('README.md')).toContain(`${matching.said.length} combinations`);
  });
});
