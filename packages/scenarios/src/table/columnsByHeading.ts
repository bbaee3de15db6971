import { folded } from './folded.ts';
import { fitOf, isCounting, roles, type Role } from './headings.ts';
import { readNumbers, type NumberColumn } from './numbers.ts';
import type { Table } from './table.ts';

/** For each role the place of its column. */
export type Columns = Partial<Record<Role, number>>;

/** Columns as their headings tell them. */
export interface ColumnGuess {
  /** Which column plays which role, by its place from 0. */
  readonly columns: Columns;
  /** For a role: other columns that would fit as well. */
  readonly others: Readonly<Partial<Record<Role, readonly number[]>>>;
  /** A column that calls itself one of amounts, and has a cell that is no number; none where amounts were found. */
  readonly unread?: { readonly column: number; readonly text: string };
}

/** A clear choice first: what a role is called by, before what else may be called so. */
const order: readonly Role[] = [
  'ministry',
  'unit',
  'beneficiaries',
  'amount',
  'programme',
  'service',
  'code',
];

/**
 * Finds the columns of a table of programmes by their headings; amounts are numbers, all others texts.
 * A column has one role at most. Columns that would do as well are told, so that a person can choose.
 */
export function columnsByHeading({ headings, rows, seen }: Table): ColumnGuess {
  const numbers = headings.map((_, column) =>
    readNumbers(rows.slice(0, 2000).map(({ cells }) => cells[column])),
  );
  const numeric = numbers.map(({ share }) => share > 0.5);
  const filled = headings.map((_, column) => rows.some(({ cells }) => cells[column].text !== ''));
  const fits = new Map(
    roles.map((role) => [
      role,
      headings.map((heading, column) => {
        if (
          !filled[column] ||
          (role === 'amount'
            ? !numeric[column] || numbers[column].percent
            : numeric[column] && role !== 'code')
        )
          return 0;
        return fitOf(heading, role);
      }),
    ]),
  );
  const columns: Columns = {};
  const taken = new Set<number>();
  const others: Partial<Record<Role, readonly number[]>> = {};
  for (const level of [3, 2, 1]) {
    for (const role of order) {
      if (columns[role] !== undefined) continue;
      const places = fits
        .get(role)!
        .flatMap((fit, column) => (fit === level && !taken.has(column) ? [column] : []));
      if (places.length === 0) continue;
      // Of several years or versions the last one is the newest; of names the first one is the widest.
      const chosen = role === 'amount' ? latest(places, headings) : places[0];
      columns[role] = chosen;
      taken.add(chosen);
    }
  }
  const doing = (): number | undefined => columns.programme ?? columns.service ?? columns.beneficiaries;
  // `Mission / Programme / Action` heads all levels: what stands there under names is no ministry.
  if (seen.heads.added && doing() === undefined)
    for (const role of ['ministry', 'unit'] as const) {
      const chosen = columns[role];
      if (chosen === undefined || fits.get(role)![chosen] > 2) continue;
      delete columns[role];
      taken.delete(chosen);
    }
  // A single column of numbers that count nothing else is of amounts, whatever it is called.
  if (columns.amount === undefined) {
    const amounts = headings.flatMap((heading, column) =>
      filled[column] &&
      numbers[column].share > 0.9 &&
      !numbers[column].percent &&
      !taken.has(column) &&
      mayBeAmount(heading, numbers[column])
        ? [column]
        : [],
    );
    if (amounts.length === 1) [columns.amount] = amounts;
  }
  // A sheet a ministry.
  if (seen.sheets?.named === true) columns.ministry ??= headings.indexOf(seen.sheets.column);
  // Names that stand above their rows are of whoever runs them.
  if (seen.heads.added) {
    const places = seen.heads.columns.map((name) => headings.indexOf(name));
    for (const role of (['ministry', 'unit'] as const).filter((one) => columns[one] === undefined)) {
      const place = places.shift();
      if (place !== undefined) columns[role] = place;
    }
  }
  // What stands under names, and calls itself nothing that is known, is what they do.
  if (seen.heads.added && doing() === undefined) {
    const place = headings.findIndex(
      (heading, column) =>
        filled[column] &&
        !numeric[column] &&
        !taken.has(column) &&
        !seen.heads.columns.includes(heading) &&
        fitOf(heading, 'code') === 0,
    );
    if (place >= 0) columns.programme = place;
  }
  // Of two columns of units one may hold the other: `Órgão` and `Unidade orçamentária` are ministry and unit.
  if (columns.ministry === undefined && columns.unit !== undefined) {
    const units = fits.get('unit')!;
    for (const other of headings.keys()) {
      if (units[other] < 2 || other === columns.unit || taken.has(other)) continue;
      const [wide, fine] = [other, columns.unit].toSorted((a, b) => namesIn(rows, a) - namesIn(rows, b));
      if (!holds(rows, wide, fine)) continue;
      [columns.ministry, columns.unit] = [wide, fine];
      taken.add(other);
      break;
    }
  }
  for (const role of roles) {
    const chosen = columns[role];
    if (chosen === undefined) continue;
    const same = fits
      .get(role)!
      .flatMap((fit, column) =>
        column !== chosen && fit >= Math.max(2, fits.get(role)![chosen]) && !taken.has(column)
          ? [column]
          : [],
      );
    if (same.length > 0) others[role] = same;
  }
  const unread = headings.flatMap((heading, column) => {
    if (columns.amount !== undefined || taken.has(column) || fitOf(heading, 'amount') < 2) return [];
    const place = numbers[column].values.indexOf(undefined);
    return place < 0 ? [] : [{ column, text: rows[place].cells[column].text }];
  });
  return { columns, others, ...(unread.length === 0 ? {} : { unread: unread[0] }) };
}

/** Does it look like money, and is it neither a code, nor a count of people or things, nor a year? */
const mayBeAmount = (heading: string, { values, currencies }: NumberColumn): boolean =>
  fitOf(heading, 'code') === 0 &&
  !isCounting(heading) &&
  (currencies.length > 0 ||
    values.some(
      (value) =>
        typeof value === 'number' &&
        (!Number.isInteger(value) || (Math.abs(value) >= 1000 && (value < 1900 || value >= 2100))),
    ));

/** The names in a column, blanks as the name above. */
function namesDown(rows: Table['rows'], column: number): string[] {
  let above = '';
  return rows.map(({ cells }) => (above = cells[column].text === '' ? above : folded(cells[column].text)));
}

/** How many names a column has. */
const namesIn = (rows: Table['rows'], column: number): number => new Set(namesDown(rows, column)).size;

/** Of the names of a finer column, so many have to be of one name of the wider. */
const MOST = 0.9;

/** Has a column fewer names than another, each of whose names belongs to one of them? */
function holds(rows: Table['rows'], wide: number, fine: number): boolean {
  const [above, below] = [namesDown(rows, wide), namesDown(rows, fine)];
  const of = new Map<string, Set<string>>();
  below.forEach((name, i) => (of.get(name) ?? of.set(name, new Set()).get(name)!).add(above[i]));
  const single = [...of.values()].filter((names) => names.size === 1).length;
  const ministries = new Set(above).size;
  return ministries > 1 && ministries < of.size && single >= MOST * of.size;
}

/** The column of the latest year; without years the first. */
function latest(places: readonly number[], headings: readonly string[]): number {
  const year = (place: number): number =>
    Math.max(
      0,
      ...[...headings[place].matchAll(/(?<!\d)(19|20)\d\d(?!\d)/g)].map(([found]) => Number(found)),
    );
  return places.reduce((best, place) => (year(place) > year(best) ? place : best));
}
