import { InputError, suggest, type Problem } from '@joined-up/core';
import { parse } from 'csv-parse/browser/esm/sync';
import type { Program } from './program.ts';

const columns = ['program_id', 'title', 'department', 'agency', 'beneficiary_types', 'functions'] as const;

/** The years whose obligations the inventory gives. */
export type Year = 2023 | 2024;

/** No programme of any state costs as much; sums of such amounts stay numbers. */
const MOST_MONEY = 1e15;
/** As long as a name in a scenario may be. */
const LONGEST_NAME = 200;
/** More problems than these are not told. */
const MOST_PROBLEMS = 20;

/**
 * The rows of the federal programme inventory.
 * @throws {InputError} naming missing columns, broken quoting, rows of another length, amounts that are no numbers
 */
export function readPrograms(text: string, source: string, year: Year): Program[] {
  const rows = parseRows(text, source);
  const moneyColumn = `obligation_${year}_usd`;
  const place = placesOf(rows[0] ?? { cells: [], line: 1 }, [...columns, moneyColumn], source);
  const problems: Problem[] = [];
  const programs = rows.slice(1).map(({ cells, line }): Program => {
    const cell = (column: string) => cells[place(column)].trim();
    const amount = cell(moneyColumn);
    const money = Number(amount);
    if (!(Math.abs(money) <= MOST_MONEY))
      problems.push({
        path: `line ${line}, ${moneyColumn}`,
        expected: `an amount in US dollars, at most ${MOST_MONEY}`,
        found: `'${amount}'`,
        mend: 'write digits only, 0 if there is none',
      });
    for (const column of ['program_id', 'department'] as const) {
      if (cell(column) === '')
        problems.push({
          path: `line ${line}, ${column}`,
          expected: 'a text',
          found: 'nothing',
          mend: 'fill it in or take the row out',
        });
    }
    for (const column of ['department', 'agency', 'functions'] as const) {
      for (const name of column === 'functions' ? list(cell(column)) : [cell(column)]) {
        if (name.length > LONGEST_NAME)
          problems.push({
            path: `line ${line}, ${column}`,
            expected: `names of at most ${LONGEST_NAME} characters`,
            found: `'${name.slice(0, 40)}…' with ${name.length}`,
            mend: 'shorten it',
          });
      }
    }
    return {
      id: cell('program_id'),
      title: cell('title'),
      department: cell('department'),
      agency: cell('agency'),
      beneficiaries: list(cell('beneficiary_types')),
      functions: list(cell('functions')),
      money,
    };
  });
  if (programs.length === 0)
    problems.push({
      path: '',
      expected: 'at least one programme',
      found: 'none',
      mend: 'is it the whole file?',
    });
  if (problems.length > 0) throw new InputError(source, problems.slice(0, MOST_PROBLEMS));
  return programs;
}

const list = (cell: string): string[] => [
  ...new Set(
    cell
      .split('|')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
];

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

function parseRows(text: string, source: string): Row[] {
  if (text.trim() === '')
    throw new InputError(source, [
      { path: '', expected: 'the federal programme inventory as CSV', found: 'an empty file' },
    ]);
  try {
    const parsed = parse(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return parsed.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number };
    throw new InputError(source, [
      {
        path: lines === undefined ? '' : `line ${lines}`,
        expected: 'CSV: rows of the same length, quotes closed',
        found: message,
        mend: 'mend the quoting or the commas there',
      },
    ]);
  }
}

/** Finds columns by name. */
function placesOf({ cells }: Row, wanted: readonly string[], source: string): (column: string) => number {
  const names = cells.map((name) => name.trim());
  const missing = wanted.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    throw new InputError(
      source,
      missing.map((name) => ({
        path: 'line 1',
        expected: `a column '${name}'`,
        found: `the columns ${names.slice(0, 12).join(', ')}`,
        mend: suggest(name, names, 'add the column'),
      })),
    );
  }
  const places = new Map(names.map((name, i) => [name, i]));
  return (column) => places.get(column)!;
}
