import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { experiment, query, study } from '@joined-up/lab';
import { afterAll, describe, expect, it } from 'vitest';
import { root, textOf } from '../../site/stage/place.ts';
import { pythons, pythonWith } from '../pythonWith.ts';

/** A snippet of R or Python that a page shows. */
interface Snippet {
  readonly page: string;
  readonly language: 'r' | 'python';
  readonly code: string;
}

const pages = ['docs', 'site/pages', 'site/pages/guides', 'site/pages/tutorials'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);
const snippets: Snippet[] = pages.flatMap((page) =>
  [...textOf(page).matchAll(/^```(r|python)\n([^]*?)^```$/gm)].map(([, language, code]) => ({
    page,
    language: language as Snippet['language'],
    code,
  })),
);

const folder = mkdtempSync(join(tmpdir(), 'joined-up-snippets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const output = async (program: string, ...words: string[]): Promise<string> =>
  (await promisify(execFile)(program, words, { cwd: folder })).stdout;

/** Packages that a snippet needs; with pandas also a reader of Parquet. */
function needsOf({ language, code }: Snippet): string[] {
  if (language === 'r') return [...code.matchAll(/library\((\w+)\)/g)].map(([, name]) => name);
  const imported = [...code.matchAll(/^import (\w+)$/gm)].map(([, name]) => name);
  return code.includes('pandas.read_parquet') ? [...imported, 'pyarrow'] : imported;
}

/** Programs that are looked for. */
const PROGRAMS = { r: ['Rscript'], python: pythons };

/** The first program of the language with all that a snippet needs. */
async function programFor(snippet: Snippet): Promise<string | undefined> {
  const needs = needsOf(snippet);
  if (snippet.language === 'python') return pythonWith(...needs);
  const loads = needs.map((name) => `loadNamespace("${name}")`).join('; ') || '1';
  return output('Rscript', '-e', loads).then(
    () => 'Rscript',
    () => undefined,
  );
}

/** Numbers that a program prints, in order. */
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\w.-])-?\d+\.\d+(?:e-?\d+)?/g)].map(([number]) => Number(number));

/** Sorts numbers that are pairs of a backing and a mean. */
const sortedPairs = (numbers: readonly number[]): number[] =>
  Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i], numbers[2 * i + 1]])
    .sort(([a, x], [b, y]) => a - b || x - y)
    .flat();

/** Expected numbers for each kind of snippet, from the laboratory; means as sorted pairs. */
type Expected = Readonly<Record<'r' | 'python' | 'means', readonly number[]>>;

/** Files that snippets read are written, and their numbers expected, once a program for one is found. */
let expecting: Promise<Expected> | undefined;

async function expectations(): Promise<Expected> {
  const results = experiment({
    scenario: 'stylised',
    regimes: ['status-quo', 'cog'],
    seeds: 6,
    months: 30,
  });
  writeFileSync(join(folder, 'runs.csv'), results.csv());
  const { mean, low, high, standardDeviation } = results.difference('outcome', 'cog');
  const out = join(folder, 'results');
  const asked = {
    scenarios: 'stylised',
    regimes: ['status-quo', 'cog'],
    seeds: '1-3',
    months: 30,
  };
  // Two sweeps, so that there are several parts.
  await study({ ...asked, levers: { mandate: [0.25] } }).run({ out, threads: 1 });
  const swept = await study({ ...asked, levers: { mandate: [0.25, 0.75] } }).run({ out, threads: 1 });
  const { columns, rows } = await query(
    out,
    "select regime, seed, set_mandate, outcome from runs where status = 'done'",
  );
  writeFileSync(join(folder, 'done.csv'), `${[columns, ...rows].map((row) => row.join(',')).join('\n')}\n`);
  const means = [0.25, 0.75].flatMap((mandate) =>
    ['status-quo', 'cog'].map((regime) => {
      const values = swept
        .where({ mandate })
        .values('outcome')
        .filter((row) => row.regime === regime)
        .map(({ value }) => value!);
      if (values.length !== 3) throw new Error(`expected 3 seeds, found ${values.length}`);
      return [mandate, values.reduce((sum, value) => sum + value, 0) / 3];
    }),
  );
  return {
    r: [mean, low, high],
    python: [mean, standardDeviation],
    means: sortedPairs(means.flat()),
  };
}

describe('snippets of R and Python', () => {
  it('are found on the pages', () => {
    expect(snippets.filter(({ language }) => language === 'r')).toHaveLength(4);
    expect(snippets.filter(({ language }) => language === 'python')).toHaveLength(3);
  });

  it.for(snippets)('$language on $page, $code', { timeout: 600_000 }, async (snippet, { skip }) => {
    const program = await programFor(snippet);
    if (program === undefined) {
      const why =
        `no ${PROGRAMS[snippet.language].join(' or ')} with ` +
        `${needsOf(snippet).join(' and ') || 'nothing else'}`;
      console.warn(`SKIPPED, a snippet of ${snippet.page}: ${why}`);
      skip(why);
    }
    const expected = await (expecting ??= expectations());
    const file = join(folder, snippet.language === 'r' ? 'snippet.R' : 'snippet.py');
    writeFileSync(file, snippet.code);
    const told = numbersIn(await output(program!, file));
    const wanted = snippet.code.includes('set_mandate') ? expected.means : expected[snippet.language];
    // The order of rows of means does not matter.
    const found = snippet.code.includes('set_mandate') ? sortedPairs(told) : told;
    expect(found).toHaveLength(wanted.length);
    found.forEach((number, i) => expect(number).toBeCloseTo(wanted[i], 8));
  });
});
