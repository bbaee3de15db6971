import { InputError, suggest, type Problem } from '@joined-up/core';
import { readNumbers } from '../table/numbers.ts';
import { readTextTable } from '../table/readTable.ts';
import type { Program } from './program.ts';

const columns = ['program_id', 'title', 'department', 'agency', 'beneficiary_types', 'functions'] as const;

/** The years whose obligations the inventory gives. */
export type Year = 2023 | 2024;

/** More than any programme costs in any currency; sums of such amounts stay finite. */
export const MOST_MONEY = 1e18;
/** Most characters of a name in a scenario. */
export const LONGEST_NAME = 200;
/** Most problems to report. */
const MOST_PROBLEMS = 20;

/**
 * The rows of the federal programme inventory.
 * @throws {InputError} naming missing columns, broken quoting, rows of another length, amounts that are no numbers
 */
export function readPrograms(text: string, source: string, year: Year): Program[] {
  const table = readTextTable(text, source);
  const moneyColumn = `obligation_${year}_usd`;
  const place = placesOf(table.headings, table.seen.headingLine ?? 1, [...columns, moneyColumn], source);
  const money = readNumbers(
    table.rows.map(({ cells }) => cells[place(moneyColumn)]),
    'point',
  ).values;
  const problems: Problem[] = [];
  const programs = table.rows.map(({ cells, line }, i): Program => {
    const cell = (column: string) => cells[place(column)].text;
    const amount = money[i];
    if (amount === undefined || Math.abs(amount ?? 0) > 1e15) {
      problems.push({
        path: `line ${line}, ${moneyColumn}`,
        expected: `an amount in US dollars, at most ${1e15}`,
        found: `'${cell(moneyColumn)}'`,
        mend: 'write digits only, 0 if there is none',
      });
    }
    for (const column of ['program_id', 'department'] as const) {
      if (cell(column) !== '') continue;
      problems.push({
        path: `line ${line}, ${column}`,
        expected: 'a text',
        found: 'nothing',
        mend: 'fill it in or take the row out',
      });
    }
    for (const column of ['department', 'agency', 'functions'] as const) {
      for (const name of column === 'functions' ? list(cell(column)) : [cell(column)]) {
        if (name.length <= LONGEST_NAME) continue;
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
      money: amount ?? 0,
    };
  });
  if (programs.length === 0) {
    problems.push({
      path: '',
      expected: 'at least one programme',
      found: 'none',
      mend: 'is it the whole file?',
    });
  }
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

/** Finds columns by name. */
function placesOf(
  names: readonly string[],
  line: number,
  wanted: readonly string[],
  source: string,
): (column: string) => number {
  const missing = wanted.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    throw new InputError(
      source,
      missing.map((name) => ({
        path: `line ${line}`,
        expected: `a column '${name}'`,
        found: `the columns ${names.slice(0, 12).join(', ')}`,
        mend: suggest(name, names, 'add the column'),
      })),
    );
  }
  const places = new Map(names.map((name, i) => [name, i]));
  return (column) => places.get(column)!;
}
