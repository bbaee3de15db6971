import { readNumbers, type Mark } from './numbers.ts';
import { isNumber } from './cells.ts';
import { isPlaceholder } from './placeholders.ts';
import type { RawCell, RawRow } from './rawTable.ts';

type DecimalOf = () => Mark | undefined;

/** A row below the headings, and whether nothing stands in it but a name in its first cell. */
export interface BodyRow {
  readonly row: RawRow;
  readonly isAlone: boolean;
}

/** Rows that head those below them: `MINISTERIO DE SALUD`, alone in its row or before the sum of what follows. */
export interface Heads {
  /** Names for each row that is headed, outermost first; one or two levels. Shape [row][level]. */
  readonly of: readonly (readonly string[])[];
  readonly levels: number;
  /** The rows under them. */
  readonly rows: readonly RawRow[];
  /** Those with a name only, and those with a sum. */
  readonly alone: readonly RawRow[];
  readonly sums: readonly RawRow[];
}

const isText = (cell: RawCell): boolean =>
  cell.text !== '' && !isPlaceholder(cell.text) && readNumbers([cell]).share < 1;

/** A name in its first cell, and nothing besides it but numbers. */
const mayBeSum = ({ cells }: RawRow): boolean =>
  cells.length > 1 && isText(cells[0]) && cells.slice(1).some(isNumber) && !cells.slice(1).some(isText);

/**
 * The heads among the rows of a table, if it is written so: its first row is one, and there are more. Two
 * in a row are two levels.
 * @param decimalOf - the mark of the table's numbers, where they show one: asked for only where there are sums
 */
export function headsOf(body: readonly BodyRow[], decimalOf: DecimalOf): Heads | undefined {
  const alone = body.filter(({ isAlone }) => isAlone).map(({ row }) => row);
  if (alone.length > 1 && body[0].isAlone) return levelsOf(body, new Set(alone));
  if (alone.length > 0) return undefined;
  if (body.length === 0 || !mayBeSum(body[0].row)) return undefined;
  const sums = body.filter(({ row }) => mayBeSum(row)).map(({ row }) => row);
  const isSums =
    sums.length > 1 &&
    body.length >= 2 * sums.length &&
    addUp(
      body.map(({ row }) => row),
      new Set(sums),
      decimalOf(),
    );
  return isSums ? levelsOf(body, new Set(sums), true) : undefined;
}

function levelsOf(body: readonly BodyRow[], heads: ReadonlySet<RawRow>, areSums = false): Heads {
  const isUpper = ({ row }: BodyRow, place: number): boolean =>
    heads.has(row) && body[place + 1] !== undefined && heads.has(body[place + 1].row);
  const levels = body.some(isUpper) ? 2 : 1;
  let [upper, lower] = ['', ''];
  const rows: RawRow[] = [];
  const of: string[][] = [];
  body.forEach((item, place) => {
    const { row } = item;
    if (!heads.has(row)) {
      rows.push(row);
      of.push(levels === 2 ? [upper, lower] : [lower]);
    } else if (isUpper(item, place)) [upper, lower] = [row.cells[0].text, ''];
    else lower = row.cells[0].text;
  });
  const all = [...heads];
  return { of, levels, rows, alone: areSums ? [] : all, sums: areSums ? all : [] };
}

/**
 * The last row, if it is the sum of all above it in each column where it has a number, and says no more
 * than a name: a total that does not call itself one.
 */
export function unnamedTotal(rows: readonly RawRow[], decimalOf: DecimalOf): RawRow | undefined {
  const last = rows.at(-1);
  if (last === undefined || rows.length < 3) return undefined;
  const names = last.cells.filter(isText).length;
  if (names > 1 || !last.cells.some(isNumber) || rows.every(({ cells }) => cells.filter(isText).length < 2))
    return undefined;
  return addUp([last, ...rows.slice(0, -1)], new Set([last]), decimalOf()) ? last : undefined;
}

/** By how much a sum may differ that was made before its parts were rounded. */
const ROUNDED = 0.002;

/** Is every one of these rows the sum of those below it, in each column where it has a number? */
function addUp(rows: readonly RawRow[], heads: ReadonlySet<RawRow>, decimal: Mark | undefined): boolean {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  for (let column = 0; column < width; column++) {
    const { values } = readNumbers(
      rows.map(({ cells }) => cells[column] ?? { text: '' }),
      decimal,
    );
    let [wanted, sum, count]: [number | undefined, number, number] = [undefined, 0, 0];
    const fits = (): boolean =>
      wanted === undefined ||
      (count > 0 && Math.abs(wanted - sum) <= Math.min(0.5 * count, ROUNDED * Math.abs(wanted)) + 1e-9);
    for (const [place, row] of rows.entries()) {
      const value = values[place];
      if (heads.has(row)) {
        if (!fits()) return false;
        [wanted, sum, count] = [value ?? undefined, 0, 0];
      } else {
        sum += value ?? 0;
        count++;
      }
    }
    if (!fits()) return false;
  }
  return true;
}
