import { readFileSync } from 'node:fs';
import { InputError } from '@joined-up/core';
import type { Crosswalk, CrosswalkRow } from '@joined-up/scenarios';
import { readTable } from '@joined-up/scenarios/table';
import { csvText } from '../tables/csvText.ts';

/** A crosswalk: columns from and to; an empty cell under to leaves the name out. @throws {InputError} if it is no such table */
export async function readCrosswalk(file: string): Promise<Crosswalk> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new InputError(file, [
      {
        path: '',
        expected: 'a crosswalk with the columns from and to',
        found: 'no file that can be read',
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

/** A crosswalk for a person to edit; no cell is a formula in a spreadsheet. */
export const crosswalkText = (rows: readonly CrosswalkRow[]): string =>
  `\uFEFF${csvText(
    rows.map(({ from, to, programmes, amount }) => ({
      from: guarded(from),
      to: guarded(to),
      programmes,
      amount,
    })),
    { header: true, columns: ['from', 'to', 'programmes', 'amount'] },
  )}`;

const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const unguarded = (text: string): string => (/^'[=+\-@]/.test(text) ? text.slice(1) : text);
