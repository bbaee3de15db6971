import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table } from '../../docs/table.ts';
import type { FolderResult } from '../mutation/report.ts';
import type { Kept } from '../wrongFormulas/catch.ts';
import type { LastProof } from '../proof/last.ts';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = <Result>(name: string): Result | undefined =>
  existsSync(path(name)) ? (JSON.parse(readFileSync(path(name), 'utf8')) as Result) : undefined;

const NOT_YET = 'Not run yet.';

function proof(): string {
  const last = read<LastProof>('last.json');
  if (last === undefined) return NOT_YET;
  const rows = last.parts.map(({ name, claim, extent, findings, passed, stored, seconds }) => [
    name,
    claim,
    extent,
    `${passed ? '' : '**fails**: '}${findings.join('; ')}`,
    stored === undefined ? `${seconds} s` : `stored ${stored}`,
  ]);
  return (
    `${last.date}, model ${last.model}, Node ${last.node}:\n\n` +
    `${table(['part', 'claim', 'how often', 'result', 'took'], rows)}`
  );
}

function wrong(): string {
  const results = read<readonly Kept[]>('wrongFormulas/results.json');
  if (results === undefined) return NOT_YET;
  const rows = results.map(({ part, meaning, caughtBy }) => {
    const [kind, names] = Object.entries(caughtBy)[0] ?? ['nobody', []];
    return [
      part,
      meaning,
      kind,
      names.length === 0
        ? ''
        : `${shorten(names[0])}${names.length > 1 ? ` (and ${names.length - 1} more)` : ''}`,
    ];
  });
  return (
    `${results.map(({ date }) => date).sort()[0]}:\n\n` +
    `${table(['part', 'the model would say that', 'noticed by', 'which'], rows)}`
  );
}

function mutationRow(name: string, folders: readonly FolderResult[], date: string): (string | number)[] {
  const sum = (count: (folder: FolderResult) => number): number =>
    folders.reduce((total, folder) => total + count(folder), 0);
  const [mutants, killed] = [sum((one) => one.mutants), sum((one) => one.killed)];
  return [
    name,
    mutants,
    `${killed} (${((100 * killed) / mutants).toFixed(1)} %)`,
    sum((one) => one.byDigestsOnly),
    sum((one) => one.timedOut),
    mutants - killed,
    date,
  ];
}

function mutation(): string {
  const folders = read<readonly FolderResult[]>('mutation/results.json');
  if (folders === undefined) return NOT_YET;
  const rows = folders.map((folder) => mutationRow(`\`${folder.folder}\``, [folder], folder.date));
  return table(
    ['folder', 'mutants', 'noticed', 'of these by digests only', 'no longer ended', 'survived', 'run'],
    [...rows, mutationRow('all', folders, '')],
  );
}

function battery(): string {
  const results =
    read<readonly { order: string; p: number; assessment: string; date: string }[]>('battery/results.json');
  if (results === undefined) return NOT_YET;
  const rows = [...new Set(results.map(({ order }) => order))].map((order) => {
    const of = results.filter((one) => one.order === order);
    const count = (what: string): number => of.filter(({ assessment }) => assessment === what).length;
    return [
      order,
      of.length,
      count('PASSED'),
      count('WEAK'),
      count('FAILED'),
      Math.min(...of.map(({ p }) => p)).toFixed(5),
      Math.max(...of.map(({ p }) => p)).toFixed(5),
    ];
  });
  return (
    `${results.map(({ date }) => date).sort()[0]}:\n\n` +
    `${table(['order', 'results', 'passed', 'weak', 'failed', 'smallest p', 'largest p'], rows)}`
  );
}

const shorten = (text: string): string => (text.length > 110 ? `${text.slice(0, 107)}…` : text);

/** Tables of docs/verification.md made from stored results, by the name of their marks. */
const tables: Readonly<Record<string, () => string>> = { proof, wrong, mutation, battery };

/** The text with every table between `<!-- begin name -->` and `<!-- end name -->` made anew. */
export const withResults = (text: string): string =>
  text.replaceAll(/<!-- begin (\w+) -->[^]*?<!-- end \1 -->/g, (whole, name: string) =>
    name in tables ? `<!-- begin ${name} -->\n\n${tables[name]()}\n\n<!-- end ${name} -->` : whole,
  );
