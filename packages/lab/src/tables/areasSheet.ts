import type { MapRow } from '@joined-up/scenarios';
import type { Sheet } from '@joined-up/scenarios/table';

/** Policy areas of the static map: a row for each area, a column for each of its numbers. */
export function areasSheet(rows: readonly MapRow[]): Sheet {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof MapRow)[];
  return { name: 'map', rows: [columns, ...rows.map((row) => columns.map((column) => row[column]))] };
}
