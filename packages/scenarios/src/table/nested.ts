import { isNumber } from './cells.ts';
import { fitOf } from './headings.ts';
import type { BodyRow, Heads } from './heads.ts';
import { readNumbers, type Mark } from './numbers.ts';
import { isPlaceholder } from './placeholders.ts';
import type { RawCell, RawRow } from './rawTable.ts';

/** Rows that lie in each other, by their codes (`01`, `01.02`, `01.02.003`) or by how far a name is indented. */
export interface Nested extends Heads {
  /** Sums that are not what lies under them adds up to: row, column, what it says, what the rows come to. */
  readonly wrong: readonly Wrong[];
}

/** Codes that lie in each other over amounts that do not add up: each row is one of its own, and this is told. */
export interface NotNested {
  readonly column: number;
  readonly wrong: Wrong;
}

interface Wrong {
  readonly row: RawRow;
  readonly column: number;
  readonly total: number;
  readonly sum: number;
}

/** How deep a row lies, and by what it is known; a name goes without its code. */
interface Depth {
  readonly depth: number;
  /** Of the code; empty where indents tell. */
  readonly parts: readonly string[];
  readonly name?: string;
}

/** Of the sums that rows in each other show, how many have to be right. */
const MOST_RIGHT = 0.8;
/** By how much a sum may differ that was made before its parts were rounded. */
const ROUNDED = 0.002;
/** Levels that are a hierarchy; more lengths of codes are just numbers. */
const DEEPEST = 6;

const code = /^\p{N}+(?:[.\-/]\p{N}+)*[.)]?$/u;
const codeThenName = /^(\p{N}+(?:[.\-/]\p{N}+)*)[.)]?\s*[-–—:]?\s+(?=\p{L})/u;

/**
 * The levels of a table whose rows lie in each other: rows with others under them are sums, or heads
 * without a number, and their names become columns.
 * @returns undefined if it is not written so
 */
export function nestedIn(
  body: readonly BodyRow[],
  headings: readonly string[],
  decimalOf: () => Mark | undefined,
): Nested | NotNested | undefined {
  if (body.length < 4) return undefined;
  const rows = body.map(({ row }) => row);
  for (let column = 0; column < headings.length; column++) {
    const depths = byCodes(rows, column) ?? byIndents(rows, column);
    const found = depths === undefined ? undefined : levelsOf(rows, depths, column, headings, decimalOf);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Depths by codes, alone in their cells or before a name; nothing if a row has none, or all lie equally deep. */
function byCodes(rows: readonly RawRow[], column: number): readonly Depth[] | undefined {
  const found = rows.map(({ cells }) => {
    const { text } = cells[column];
    const named = codeThenName.exec(text);
    return named !== null
      ? { code: named[1], name: text.slice(named[0].length) }
      : code.test(text)
        ? { code: text.replace(/[.)]$/, '') }
        : undefined;
  });
  if (found.some((one) => one === undefined)) return undefined;
  const codes = found.map((one) => one!);
  const parts = codes.map((one) => one.code.split(/[.\-/]/));
  const deepest = Math.max(...parts.map(({ length }) => length));
  // Codes without a sign between their parts are as deep as they are long.
  const lengths = [...new Set(codes.map((one) => one.code.length))].sort((a, b) => a - b);
  const depths =
    deepest > 1
      ? parts.map((own, i) => ({ depth: own.length, parts: own, name: codes[i].name }))
      : codes.map((one) => {
          const depth = lengths.indexOf(one.code.length) + 1;
          return {
            depth,
            parts: lengths.slice(0, depth).map((length, i) => one.code.slice(lengths[i - 1] ?? 0, length)),
            name: one.name,
          };
        });
  const levels = new Set(depths.map(({ depth }) => depth)).size;
  return levels > 1 && levels <= DEEPEST ? depths : undefined;
}

/** Depths by how far texts are indented. */
function byIndents(rows: readonly RawRow[], column: number): readonly Depth[] | undefined {
  const indents = rows.map(({ cells }) => cells[column].indent ?? 0);
  const steps = [...new Set(indents)].sort((a, b) => a - b);
  if (steps.length < 2 || steps.length > DEEPEST || rows.some(({ cells }) => cells[column].text === ''))
    return undefined;
  return indents.map((indent) => ({ depth: steps.indexOf(indent) + 1, parts: [] }));
}

function levelsOf(
  rows: readonly RawRow[],
  depths: readonly Depth[],
  column: number,
  headings: readonly string[],
  decimalOf: () => Mark | undefined,
): Nested | NotNested | undefined {
  const parents = parentsOf(depths);
  if (parents === undefined) return undefined;
  const isParent = new Set(parents.filter((place) => place >= 0));
  if (isParent.size < 2) return undefined;
  const { right, wrong, numbers } = sumsOf(rows, parents, isParent, column, decimalOf());
  // Without any number only a column that calls itself one of codes tells.
  if (!numbers && fitOf(headings[column], 'code') === 0) return undefined;
  if (wrong.length > 0 && right < MOST_RIGHT * (right + wrong.length))
    return depths.some(({ parts }) => parts.length > 0) ? { column, wrong: wrong[0] } : undefined;
  const nameOf = (place: number): string => depths[place].name ?? nameIn(rows[place], column);
  const above = (place: number): number[] =>
    parents[place] < 0 ? [] : [...above(parents[place]), parents[place]];
  const leaves = rows.flatMap((_, place) => (isParent.has(place) ? [] : [place]));
  const levels = Math.max(...leaves.map((place) => above(place).length));
  const heads = [...isParent].sort((a, b) => a - b).map((place) => rows[place]);
  const hasNumber = ({ cells }: RawRow): boolean => cells.some((cell, i) => i !== column && isNumber(cell));
  return {
    levels,
    of: leaves.map((place) => {
      const names = above(place).map(nameOf);
      return [...names, ...Array.from({ length: levels - names.length }, () => '')];
    }),
    rows: leaves.map((place) => withoutCode(rows[place], column, depths[place])),
    alone: heads.filter((row) => !hasNumber(row)),
    sums: heads.filter(hasNumber),
    wrong,
  };
}

/** For each row the place of the one it lies in, −1 for none; nothing if codes do not begin like those above. */
function parentsOf(depths: readonly Depth[]): readonly number[] | undefined {
  const open: number[] = [];
  const parents: number[] = [];
  for (const [place, { depth, parts }] of depths.entries()) {
    while (open.length > 0 && depths[open.at(-1)!].depth >= depth) open.pop();
    const parent = open.at(-1) ?? -1;
    if (parent < 0 && depth > depths[0].depth) return undefined;
    if (parent >= 0 && depths[parent].parts.some((part, i) => part !== parts[i])) return undefined;
    parents.push(parent);
    open.push(place);
  }
  return parents;
}

/** How many sums of rows with others under them are right, in columns of numbers, and those that are not. */
function sumsOf(
  rows: readonly RawRow[],
  parents: readonly number[],
  isParent: ReadonlySet<number>,
  codes: number,
  decimal: Mark | undefined,
): { readonly right: number; readonly wrong: readonly Wrong[]; readonly numbers: boolean } {
  const wrong: Wrong[] = [];
  let [right, numbers] = [0, false];
  for (let column = 0; column < rows[0].cells.length; column++) {
    if (column === codes) continue;
    const { values, share, percent } = readNumbers(
      rows.map(({ cells }) => cells[column]),
      decimal,
    );
    if (share < 0.9 || percent) continue;
    numbers = true;
    const sums = rows.map(() => ({ sum: 0, count: 0 }));
    for (let place = 0; place < rows.length; place++) {
      if (isParent.has(place)) continue;
      for (let at = parents[place]; at >= 0; at = parents[at]) {
        sums[at].sum += values[place] ?? 0;
        sums[at].count++;
      }
    }
    for (const place of isParent) {
      const total = values[place];
      if (typeof total !== 'number') continue;
      const { sum, count } = sums[place];
      if (Math.abs(total - sum) <= Math.max(0.5, Math.min(0.5 * count, ROUNDED * Math.abs(total))) + 1e-9)
        right++;
      else wrong.push({ row: rows[place], column, total, sum });
    }
  }
  return { right, wrong, numbers };
}

const isName = (cell: RawCell): boolean => cell.text !== '' && !isPlaceholder(cell.text) && !isNumber(cell);

/** The first text of a row, else its code. */
const nameIn = ({ cells }: RawRow, column: number): string =>
  (cells.find((cell, i) => i !== column && isName(cell)) ?? cells[column]).text;

/** A row whose code stood before its name, without the code. */
const withoutCode = (row: RawRow, column: number, { name }: Depth): RawRow =>
  name === undefined
    ? row
    : { ...row, cells: row.cells.map((cell, i) => (i === column ? { text: name } : cell)) };
