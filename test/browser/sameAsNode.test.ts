import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { places } from './everyChart.ts';
import { inAscii } from './inAscii.ts';
import { closePages, sheetPage } from './oneBrowser.ts';
import { sameWork, type SameExtent, type SameWork } from './sameWork.ts';

/** The short form draws in one language, on a phone: the long form everywhere. */
const asked: SameExtent = extent(
  { months: 18, seeds: [1, 'Bogotá'], budget: 10, searchedMonths: 24, places: ['a phone, es'] },
  {
    months: 36,
    seeds: [1, 2, 3, 'Bogotá'],
    budget: 24,
    searchedMonths: 36,
    places: places.map(([place]) => place),
  },
);

/** The work as one script that leaves its results in `results.work`. */
async function bundled(): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('sameWork.ts', import.meta.url)),
    platform: 'browser',
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'results', minify: true });
  await bundle.close();
  return inAscii(output[0].code);
}

describe('in a browser', () => {
  let here: SameWork;
  let there: SameWork;
  beforeAll(async () => {
    const page = await sheetPage();
    await page.addScriptTag({ content: await bundled() });
    there = sameWork(asked);
    here = await page.evaluate(
      (work) =>
        (globalThis as unknown as { results: { sameWork(extent: SameExtent): SameWork } }).results.sameWork(
          work,
        ),
      asked,
    );
  });
  afterAll(() => closePages());

  it('runs every regime to the same last digit as in Node', () => {
    expect(Object.keys(here.runs).length).toBeGreaterThan(16);
    expect(here.runs).toEqual(there.runs);
  });

  it('draws every chart byte for byte as in Node', () => {
    expect(Object.keys(here.pictures).length).toBeGreaterThan(8);
    expect(here.pictures).toEqual(there.pictures);
  });

  it('writes the same report as in Node', () => expect(here.report).toBe(there.report));

  it('finds the same worst government as Node', () => {
    expect(here.broken).toContain('"withChanges"');
    expect(here.broken).toBe(there.broken);
  });
});
