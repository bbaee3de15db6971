import { fitOf, roles, type Role } from './headings.ts';
import { readNumbers } from './numbers.ts';
import type { Table } from './table.ts';

/** For each role the place of its column. */
export type Columns = Partial<Record<Role, number>>;

/** Columns as their headings tell them. */
export interface ColumnGuess {
  readonly columns: Columns;
  /** For a role: other columns that would fit as well. */
  readonly others: Readonly<Partial<Record<Role, readonly number[]>>>;
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
  return { columns, others };
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
