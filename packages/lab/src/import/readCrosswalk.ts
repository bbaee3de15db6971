import { InputError, type Problem } from '@joined-up/core';
import type { Crosswalk, CrosswalkRow } from '@joined-up/scenarios';
import { readTable } from '@joined-up/scenarios/table';
import { withoutFormula } from '@joined-up/viz';
import { readBytes } from '../files/readBytes.ts';
import { csvText } from '../tables/csvText.ts';

/** Largest size in bytes of a crosswalk. */
const MOST_BYTES = 50_000_000;

/**
 * A crosswalk: columns from and to; an empty cell under to leaves the name out.
 * @throws {InputError} if it is no such table
 */
export async function readCrosswalk(file: string): Promise<Crosswalk> {
  const problems: Problem[] = [];
  const bytes = readBytes(file, MOST_BYTES, problems);
  if (bytes === undefined) {
    throw new InputError(file, [
      {
        path: '',
        expected: 'a crosswalk with the columns from and to',
        found: problems[0].found,
        mend: 'take it out of the mapping file to have it drafted anew',
      },
    ]);
  }
  const { headings, rows } = await readTable(bytes, file, { headed: true });
  const [from, to] = ['from', 'to'].map((name) =>
    headings.findIndex((heading) => heading.trim().toLowerCase() === name),
  );
  if (from < 0 || to < 0) {
    throw new InputError(file, [
      { path: '', expected: 'the columns from and to', found: `the columns ${headings.join(', ')}` },
    ]);
  }
  return Object.fromEntries(
    rows.map(({ cells }) => [unguarded(cells[from].text), unguarded(cells[to].text)]),
  );
}

/** A crosswalk for a person to edit. */
export const crosswalkText = (rows: readonly CrosswalkRow[]): string =>
  marked(csvText(rows, { header: true, columns: ['from', 'to', 'programmes', 'amount'] }));

/** Adds a byte order mark, as people open it in a spreadsheet. */
const marked = (text: string): string => (text.startsWith('\uFEFF') ? text : `\uFEFF${text}`);

/** The name behind the apostrophe that keeps a spreadsheet from taking it for a formula. */
const unguarded = (text: string): string => (withoutFormula(text.slice(1)) === text ? text.slice(1) : text);
