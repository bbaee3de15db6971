import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { csv, languages, outline, svgText } from '@joined-up/viz';
import { describe, expect, it, vi } from 'vitest';
import type { Example } from './example.ts';
import { examples } from './examples.ts';
import { places } from './figure.ts';
import { galleryPage } from './page.ts';
import { sourceOf } from './source.ts';

// Runs of an example take long on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const begun = new Map<string, Promise<Example>>();
/** The runs of an example are done once, by the first test that asks. */
function made(name: string): Promise<Example> {
  const example = begun.get(name) ?? Promise.resolve(examples[name]());
  begun.set(name, example);
  return example;
}

describe.each(Object.keys(examples))('%s', (name) => {
  // To accept an intended change: npx vitest run docs -u, and read the diff.
  it('has the structure that it had, and its findings in three languages', async () => {
    const { draw } = await made(name);
    const findings = languages.map(
      (language) => `${language}: ${draw({ language }).querySelector('title')!.textContent}`,
    );
    await expect(`${findings.join('\n')}\n\n${outline(draw({}))}`).toMatchFileSnapshot(
      `outlines/${name}.txt`,
    );
  });
  it.each(Object.entries(places))('is drawn for a %s in every language', async (_, look) => {
    const { draw } = await made(name);
    for (const language of languages)
      expect(svgText(draw({ ...look, language }))).toMatch(/^<svg .* role="img"/);
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

describe('the gallery', () => {
  const few = ['whoCarriesTheDuplication', 'whoOwesWhatToAGoal', 'whatAForumDidInAMonth'];
  const pageOf = async (make: (name: string) => Example | Promise<Example>): Promise<string> =>
    galleryPage(
      Object.fromEntries(await Promise.all(few.map(async (name) => [name, await make(name)] as const))),
      'pt',
    );
  it('gives the same bytes when its runs are done again', async () =>
    expect((await pageOf((name) => examples[name]())) === (await pageOf(made))).toBe(true));
  it('needs nothing but itself', async () =>
    expect(await pageOf(made)).not.toMatch(/<script|<link|<img|src=|https?:\/\/(?!www\.w3\.org)/));
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
