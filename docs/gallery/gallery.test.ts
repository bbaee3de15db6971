import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csv, languages, outline, svgText } from '@joined-up/viz';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { countsIn, fewer } from '../../test/shortForm.ts';
import type { Example } from './example.ts';
import { examples } from './examples.ts';
import { places } from './figure.ts';
import { galleryPage } from './page.ts';
import { sourceOf } from './source.ts';

// Runs of an example take long on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

/**
 * Those whose finding is another with fewer runs, and stands in `outlines/short` alone in its words; what
 * they find with all runs is tried in the long form.
 */
const findOther = ['howManyPriorities', 'whichParameterDrivesIt'];
/** Parts of their runs with which examples find what they find, where a sixteenth is too few. */
const parts: Readonly<Record<string, number>> = {
  doTwoTablesAgree: 1 / 8,
  inWhichGroupsOfWorlds: 3 / 16,
  inWhichWorlds: 1 / 8,
  whatTwoLeversDo: 5 / 8,
};
/** Levers with five settings have their ends alone, lists of seeds the first three; Morris walks five times. */
const fewerSettings = (source: string): string =>
  source
    .replaceAll(/\[(\d[\d.]*)(?:, \d[\d.]*){3}, (\d[\d.]*)\]/g, '[$1, $2]')
    .replaceAll(/(\bseeds: \[\d+, \d+, \d+)[, \d]*/g, '$1')
    .replaceAll(/\bmorrisTrajectories\(\d+/g, 'morrisTrajectories(5');

// What examples import is found from within the repository.
const out = fileURLToPath(new URL('../../out', import.meta.url));
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(out, 'gallery-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An example with a part of its runs. */
async function shortly(name: string): Promise<Example> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const source = readFileSync(join(here, `examples/${name}.ts`), 'utf8');
  const file = join(folder, `${name}.ts`);
  writeFileSync(
    file,
    fewerSettings(fewer(source, parts[name] ?? 1 / 16)).replaceAll("from '../", `from '${here}`),
  );
  const { [name]: make } = (await import(file)) as typeof examples;
  return make();
}
const makeNow = extent(shortly, (name: string): Example | Promise<Example> => examples[name]());

const begun = new Map<string, Promise<Example>>();
/** The runs of an example are done once, by the first test that asks. */
function made(name: string): Promise<Example> {
  const example = begun.get(name) ?? Promise.resolve(makeNow(name));
  begun.set(name, example);
  return example;
}

const told = new WeakMap<Example, string[]>();
/** Its title in every language: drawn once, for two tests. */
function findingsOf(example: Example): string[] {
  const findings =
    told.get(example) ??
    languages.map(
      (language) => `${language}: ${example.draw({ language }).querySelector('title')!.textContent}`,
    );
  told.set(example, findings);
  return findings;
}
/** How many runs it has, as its code says it. */
const runsOf = (name: string): string => `runs: ${countsIn(sourceOf(name)).join(', ')}`;
const longOutline = (name: string): string =>
  readFileSync(new URL(`outlines/${name}.txt`, import.meta.url), 'utf8');
/** A sentence but for its numbers. */
const wordsOf = (finding: string): string => finding.replaceAll(/\d[\d.,]*/g, '…');

describe.each(Object.keys(examples))('%s', (name) => {
  // To accept an intended change: npx vitest run docs -u, then LONG=1 npx vitest run docs/gallery -u, and read
  // the diff.
  it('has the structure that it had, and its findings in three languages', async () => {
    const example = await made(name);
    const { columns, rows } = example.table({});
    const seen = [...findingsOf(example), runsOf(name), '', outline(example.draw({}))].join('\n');
    const table = csv(
      columns.map((column) => column.name),
      rows,
    );
    await expect(extent(`${seen}\n${table}`, seen)).toMatchFileSnapshot(
      `outlines/${extent('short/', '')}${name}.txt`,
    );
  });
  // Every language is drawn for a screen above; in the short form other places are drawn in one.
  it('is drawn for every place in every language', async () => {
    const { draw } = await made(name);
    for (const [place, look] of Object.entries(places))
      for (const language of extent(['es'] as const, languages))
        expect(svgText(draw({ ...look, language })), `${place}, ${language}`).toMatch(
          /^<svg .* role="img"/,
        );
  });
  it('has a table twin, which is CSV as well', async () => {
    const { columns, rows } = (await made(name)).table({});
    expect(rows.length).toBeGreaterThan(0);
    expect(
      csv(
        columns.map((column) => column.name),
        rows,
      )
        .trim()
        .split('\n'),
    ).toHaveLength(rows.length + 1);
  });
  it('shows code that makes it', () => expect(sourceOf(name)).toContain(`function ${name}(`));
});

const shortened = extent(Object.keys(examples), []);
it.each(shortened.filter((name) => !findOther.includes(name)))(
  '%s, with fewer runs, finds what it finds with all, in other numbers',
  async (name) => {
    const long = longOutline(name).split('\n').slice(0, languages.length);
    expect(findingsOf(await made(name)).map(wordsOf)).toEqual(long.map(wordsOf));
  },
);
it.each(shortened)('%s has as many runs in its code as its long outline tells', (name) =>
  expect(
    longOutline(name).split('\n')[languages.length],
    'its runs are others: LONG=1 npx vitest run docs/gallery -u',
  ).toBe(runsOf(name)),
);

describe('the gallery', () => {
  const few = extent(
    ['whoCarriesTheDuplication', 'whatAForumDidInAMonth'],
    ['whoCarriesTheDuplication', 'whoOwesWhatToAGoal', 'whatAForumDidInAMonth'],
  );
  const pageOf = async (make: (name: string) => Example | Promise<Example>): Promise<string> =>
    galleryPage(
      Object.fromEntries(await Promise.all(few.map(async (name) => [name, await make(name)] as const))),
      'pt',
    );
  let page: Promise<string>;
  beforeAll(() => {
    page = pageOf(made);
  });
  it('gives the same bytes when its runs are done again', async () =>
    expect((await pageOf(makeNow)) === (await page)).toBe(true));
  it('needs nothing but itself', async () =>
    expect(await page).not.toMatch(/<script|<link|<img|src=|https?:\/\/(?!www\.w3\.org)/));
  it('has an example in every file', () => {
    const files = readdirSync(new URL('examples', import.meta.url)).map((file) => basename(file, '.ts'));
    expect(Object.keys(examples).toSorted()).toEqual(files.toSorted());
  });
  it('shows every chart of viz', () => {
    const index = readFileSync(new URL('../../packages/viz/src/index.ts', import.meta.url), 'utf8');
    const charts = [...index.matchAll(/^export \{ (\w+).*\} from '\.\/charts\//gm)].map(
      ([, chart]) => chart,
    );
    expect(charts.length).toBeGreaterThan(10);
    const shown = Object.keys(examples).map(sourceOf).join('\n');
    expect(charts.filter((chart) => !shown.includes(`${chart}(`))).toEqual([]);
  });
});
