import { InputError } from '@joined-up/core';
import { distinct, isNote, isNumber, texts } from './cells.ts';
import { folded } from './folded.ts';
import { headsOf, unnamedTotal, type BodyRow, type Heads } from './heads.ts';
import { fitOf, headingScore } from './headings.ts';
import { nestedIn } from './nested.ts';
import { readNumbers, type Mark } from './numbers.ts';
import { isPlaceholder } from './placeholders.ts';
import type { RawCell, RawRow, RawTable } from './rawTable.ts';
import type { LeftOut, LeftOutKind, Seen, Table, TableRow } from './table.ts';

/** Rows among which headings are looked for. */
const TOP = 40;
const blank: RawCell = { text: '' };

const isYear = ({ text }: RawCell): boolean => /^(19|20)\d\d$/.test(text);

/**
 * The table in the rows of a file: headings found below titles, totals and notes left out, all of it told.
 * @param headed - true if the first whole row is known to be headings, false if it is known to be none
 * @throws {InputError} if there is no table
 */
export function tableOf({ rows: all, layout }: RawTable, source: string, headed?: boolean): Table {
  if (all.length === 0)
    throw new InputError(source, [
      { path: '', expected: 'a table', found: 'an empty file', mend: 'is it the right file?' },
    ]);
  const leftOut: LeftOut[] = [];
  const leave = (kind: LeftOutKind, row: RawRow) => {
    leftOut.push({
      kind,
      line: row.line,
      text: [...new Set(texts(row))].join(' ').replace(/\n/g, ' ').slice(0, 120),
    });
  };
  const found = headed === false ? undefined : headingOf(all, headed);
  const top = found === undefined ? 0 : found.last + 1;
  if (found !== undefined) all.slice(0, found.first).forEach((row) => leave('title', row));
  const below = all.slice(top);
  const kept = columnsOf(found?.names ?? [], below);
  const names = distinctNames(kept.map((column) => found?.names[column] ?? ''));
  const cellsOf = ({ cells }: RawRow): RawCell[] => kept.map((column) => cells[column] ?? blank);
  const tail = anotherTable(below);
  const own = below.slice(0, tail);
  // Names that stand alone say nothing about how wide the table is.
  const wide = own.filter((row) => distinct(row) > 1);
  const usual = usualFill(wide.length > 0 ? wide : own);
  const again = folded((found?.names ?? []).join(' '));
  const end = below.findLastIndex(
    (row) => distinct(row) >= Math.min(usual, Math.max(2, usual / 2)) && !isTotal(row, usual),
  );
  const body: BodyRow[] = [];
  const totals: RawRow[] = [];
  below.forEach((row, i) => {
    if (i >= tail && headed !== true) leave(distinct(row) > 1 ? 'below' : 'note', row);
    else if (isTotal(row, usual)) {
      leave('total', row);
      totals.push({ line: row.line, cells: cellsOf(row) });
    } else if (usual > 2 && i > end && isNote(row) && !isOnlyNumbers(row)) leave('note', row);
    else if (found !== undefined && folded(row.cells.map(({ text }) => text).join(' ')) === again)
      leave('heading-again', row);
    else {
      const cells = cellsOf(row);
      const isAlone = usual > 2 && distinct(row) === 1 && cells[0].text !== '' && !isNumber(cells[0]);
      body.push({ row: { line: row.line, cells }, isAlone });
    }
  });
  if (headed !== true) {
    const read = body.map(({ row }) => row);
    const total = unnamedTotal(read, () => columnNumbers(names, read).decimal);
    if (total !== undefined) {
      body.pop();
      totals.push(total);
      leave('total', total);
    }
  }
  const {
    rows,
    headings,
    heads,
    out,
    unnested,
    wrong = [],
  } = headed === true ? asItStands(body, names) : withHeads(body, names);
  out.forEach(({ kind, row }) => leave(kind, row));
  leftOut.sort((one, other) => one.line - other.line);
  const numbers = columnNumbers(headings, rows);
  const seen: Seen = {
    columns: names.length,
    rows: rows.length,
    ...(layout.kind === 'text'
      ? { separator: layout.separator, encoding: layout.encoding, otherSheets: [], merged: 0 }
      : { sheet: layout.sheet, otherSheets: layout.others, merged: layout.merged }),
    ...(numbers.decimal === undefined ? {} : { decimal: numbers.decimal }),
    headings: found === undefined ? 'none' : found.known ? 'known' : 'by-look',
    ...(found === undefined ? {} : { headingLine: all[found.last].line }),
    leftOut,
    heads,
    // A total that was cut is not the sum; a programme that was cut looks like any other.
    ...(layout.kind === 'text' && layout.openEnd !== undefined && rows.at(-1)?.line === all.at(-1)!.line
      ? { openEnd: layout.openEnd }
      : {}),
    ambiguous: numbers.ambiguous,
    wrongTotals: [...wrong, ...wrongTotals(headings, rows, totals, numbers.decimal)],
    ...(unnested === undefined ? {} : { unnested }),
  };
  return { source, headings, rows, seen };
}

const isOnlyNumbers = ({ cells }: RawRow): boolean =>
  cells.every((cell) => cell.text === '' || isNumber(cell));

/** Blank lines that are looked at: a table with more of them has them between its own rows. */
const MOST_GAPS = 20;

/**
 * Where, after a blank line, nothing but narrower rows of several cells comes: another table. The number of
 * rows if there is none.
 */
function anotherTable(rows: readonly RawRow[]): number {
  const gaps = rows.flatMap(({ apart }, i) => (apart === true && i > 0 ? [i] : []));
  const start = gaps.slice(0, MOST_GAPS).find((gap) => {
    const usual = usualFill(rows.slice(0, gap).filter((row) => distinct(row) > 1));
    const tail = rows.slice(gap);
    const isRow = (row: RawRow): boolean =>
      distinct(row) > 1 && !isTotal(row, usual) && !isNote({ ...row, apart: false });
    return tail.every((row) => texts(row).length < 0.75 * usual) && tail.filter(isRow).length > 1;
  });
  return start ?? rows.length;
}

/** The rows of a table under its headings, and what was left out between them. */
interface ReadRows extends Pick<Table, 'rows' | 'headings'> {
  readonly heads: Seen['heads'];
  readonly unnested?: Seen['unnested'];
  readonly wrong?: Seen['wrongTotals'];
  readonly out: readonly { readonly kind: LeftOutKind; readonly row: TableRow }[];
}

/** A table that a program wrote: rows of one cell are none of it. */
const asItStands = (body: readonly BodyRow[], headings: readonly string[]): ReadRows => ({
  headings,
  rows: body.filter(({ isAlone }) => !isAlone).map(({ row }) => row),
  heads: { lines: [], columns: [], added: false },
  out: body.filter(({ isAlone }) => isAlone).map(({ row }) => ({ kind: 'section', row })),
});

/** What a column is called that holds the names that stand above their rows. */
const HEAD = 'section';

/**
 * Rows that head others become columns: the first one, where it is blank below them or says the same, else some
 * of their own.
 */
function withHeads(body: readonly BodyRow[], headings: readonly string[]): ReadRows {
  const decimalOf = (): Mark | undefined =>
    columnNumbers(
      headings,
      body.map(({ row }) => row),
    ).decimal;
  const nested = nestedIn(body, headings, decimalOf);
  if (nested !== undefined && 'rows' in nested)
    return {
      ...underHeads(nested, headings),
      wrong: nested.wrong.map(({ row, column, total, sum }) => ({
        line: row.line,
        column: headings[column],
        total,
        sum,
      })),
    };
  const found = headsOf(body, decimalOf);
  const read = found === undefined ? asItStands(body, headings) : underHeads(found, headings);
  if (nested === undefined || found !== undefined) return read;
  const { row, column, total, sum } = nested.wrong;
  return {
    ...read,
    unnested: {
      codes: headings[nested.column],
      line: row.line,
      column: headings[column],
      total,
      sum,
    },
  };
}

function underHeads({ rows, of, levels, alone, sums }: Heads, headings: readonly string[]): ReadRows {
  const lines = [...alone, ...sums].map(({ line }) => line);
  const out = sums.map((row) => ({ kind: 'total' as const, row }));
  const isBlank = rows.every(({ cells }) => cells[0].text === '');
  const isSame = rows.every(({ cells }, i) => folded(cells[0].text) === folded(of[i][0]));
  if (levels === 1 && (isBlank || isSame)) {
    return {
      headings,
      rows: rows.map(({ line, cells }, i) => ({ line, cells: [{ text: of[i][0] }, ...cells.slice(1)] })),
      heads: { lines, columns: [headings[0]], added: false },
      out,
    };
  }
  const added = Array.from({ length: levels }, () => HEAD);
  const all = distinctNames([...headings, ...added]);
  return {
    headings: all,
    rows: rows.map(({ line, cells }, i) => ({
      line,
      cells: [...cells, ...of[i].map((text) => ({ text }))],
    })),
    heads: { lines, columns: all.slice(headings.length), added: true },
    out,
  };
}

interface Headings {
  /** Places of its rows. */
  readonly first: number;
  readonly last: number;
  /** Shape [column of the file]. */
  readonly names: readonly string[];
  readonly known: boolean;
}

/** The row of headings: names, not numbers, in as many columns as the table has, above it. */
function headingOf(all: readonly RawRow[], headed: boolean | undefined): Headings | undefined {
  const usual = usualFill(all);
  const candidates = all
    .slice(0, TOP)
    .map((row, place) => ({ row, place }))
    .filter(({ row, place }) => {
      const filled = texts(row);
      if (
        filled.length < Math.max(1, 0.5 * usual) ||
        new Set(filled.map(folded)).size < filled.length - Math.ceil(filled.length / 4)
      )
        return false;
      if (distinct(row) === 1 && usual > 1) return false;
      return (
        row.cells.every(
          (cell) => cell.text === '' || isYear(cell) || (!isNumber(cell) && cell.text.length <= 150),
        ) && place < all.length
      );
    });
  // A row of data may hold a word that is a heading elsewhere; headings hold several, or are short.
  const known = candidates.find(({ row }) => hits(row) >= Math.max(1, Math.min(2, usual - 1)));
  const [first] = candidates;
  const chosen = known ?? (first !== undefined && looksHeaded(all, first.place) ? first : undefined);
  if (headed === true) {
    // The first whole row, whatever it says.
    const row = first ?? { row: all[0], place: 0 };
    return {
      first: row.place,
      last: row.place,
      names: row.row.cells.map(({ text }) => oneLine(text)),
      known: true,
    };
  }
  if (chosen === undefined) return undefined;
  return joined(all, chosen.place, known !== undefined);
}

/** How much a row looks like headings. */
const hits = (row: RawRow): number => headingScore(row.cells.map(({ text }) => text));

/** Without a known word: is some column of numbers below a text? */
function looksHeaded(all: readonly RawRow[], place: number): boolean {
  const below = all.slice(place + 1, place + 200);
  return all[place].cells.some((cell, column) => {
    if (cell.text === '' || isPlaceholder(cell.text)) return false;
    const cells = below.map(({ cells: own }) => own[column] ?? blank).filter(({ text }) => text !== '');
    return cells.length > 0 && !isNumber(cell) && readNumbers(cells).share > 0.8;
  });
}

/** Headings of two rows: groups above (`2024`), their parts below (`planned`, `spent`). */
function joined(all: readonly RawRow[], place: number, known: boolean): Headings {
  const row = all[place];
  const next = all[place + 1];
  const isPart =
    next !== undefined && all.length > place + 2 && partsBelow(row, next, all.slice(place + 2, place + 40));
  const above = place > 0 ? all[place - 1] : undefined;
  const isGroup =
    !isPart &&
    above !== undefined &&
    distinct(above) > 1 &&
    above.cells.every((cell) => isYear(cell) || !isNumber(cell)) &&
    distinct(above) < distinct(row) &&
    above.line === row.line - 1 &&
    above.cells.findIndex(({ text }) => text !== '') > 0;
  if (!isPart && !isGroup)
    return { first: place, last: place, names: row.cells.map(({ text }) => oneLine(text)), known };
  const [upper, lower, first] = isPart ? [row, next, place] : [above!, row, place - 1];
  let group = '';
  const names = Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, column) => {
    const [over, under] = [
      oneLine(upper.cells[column]?.text ?? ''),
      oneLine(lower.cells[column]?.text ?? ''),
    ];
    if (over !== '') group = over;
    if (under === '') return over;
    return over === under || group === '' ? under : `${over === '' ? group : over} ${under}`;
  });
  return { first, last: first + 1, names, known };
}

/**
 * Is the second row the lower part of headings: texts where numbers follow, under a heading that reaches
 * over several columns?
 */
function partsBelow(row: RawRow, next: RawRow, below: readonly RawRow[]): boolean {
  const width = Math.max(row.cells.length, next.cells.length);
  let parts = 0;
  for (let column = 0; column < width; column++) {
    const [over, under] = [row.cells[column] ?? blank, next.cells[column] ?? blank];
    if (under.text === '') continue;
    if (isNumber(under) && !isYear(under)) return false;
    if (over.text === under.text) continue;
    const cells = below.map(({ cells: own }) => own[column] ?? blank).filter(({ text }) => text !== '');
    const beside = row.cells[column + 1];
    const spans =
      over.text === '' ||
      (beside?.text === '' && (next.cells[column + 1]?.text ?? '') !== '') ||
      row.cells.some((cell, other) => other !== column && cell.text === over.text);
    if (spans && cells.length > 0 && readNumbers(cells).share > 0.8) parts++;
    else if (over.text !== '') return false;
  }
  return parts > 0;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How many cells a row of the table has usually: most rows, of equals the fuller ones. */
function usualFill(rows: readonly RawRow[]): number {
  const counts = rows.map((row) => texts(row).length).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** Columns with something in them, or with a heading. */
function columnsOf(names: readonly string[], below: readonly RawRow[]): number[] {
  const filled = new Set<number>();
  for (const { cells } of below)
    cells.forEach(({ text }, column) => {
      if (text !== '') filled.add(column);
    });
  names.forEach((name, column) => {
    if (name !== '') filled.add(column);
  });
  return [...filled].sort((a, b) => a - b);
}

/** A name for each column; the same name twice gets a number. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, place) => {
    const wish = name === '' ? `#${place + 1}` : name;
    let own = wish;
    for (let number = 2; taken.has(own); number++) own = `${wish} (${number})`;
    taken.add(own);
    return own;
  });
}

const totalWord =
  /^(sub ?)?(total|totales|totais|totaux|suma|soma|somme|sum|gran total|grand total|total general|total geral|ensemble|montant total|monto total)\b/;
const onlyTotal =
  /^(sub ?)?(total(es)?|totais|totaux|suma|soma|somme|sum|gran total|grand total|total (general|geral|nacional|global|gastos?|despesas?|presupuesto|budget)|suma total|soma total|ensemble|all (ministries|departments)|overall total)$/;

/** A row of sums: it says so, and says little else. */
function isTotal(row: RawRow, usual: number): boolean {
  // First what most rows answer: whether a cell is a number takes longer to say.
  if (!row.cells.some(({ text }) => totalWord.test(folded(text)))) return false;
  const words = [
    ...new Set(
      row.cells
        .filter((cell) => cell.text !== '' && !isNumber(cell) && !isPlaceholder(cell.text))
        .map(({ text }) => folded(text)),
    ),
  ];
  if (words.length === 0 || !words.some((word) => totalWord.test(word))) return false;
  // What stands beside it may be an amount that was damaged.
  if (onlyTotal.test(words[0]) && words.length <= 2 && texts(row).length <= Math.max(2, usual - 1))
    return true;
  if (words.every((word) => onlyTotal.test(word))) return true;
  const all = row.cells.filter((cell) => cell.text !== '' && !isNumber(cell)).length;
  return (
    totalWord.test(words[0]) &&
    words.length <= 2 &&
    usual > 2 &&
    all < usual &&
    texts(row).length < usual &&
    row.cells.some(isNumber)
  );
}

/** What numbers of all columns say of the decimal mark, and which of them do not say it. */
export function columnNumbers(
  headings: readonly string[],
  rows: readonly Pick<RawRow, 'cells'>[],
): { readonly decimal?: Mark; readonly ambiguous: Seen['ambiguous'] } {
  const columns = headings.map((_, column) => readNumbers(rows.map(({ cells }) => cells[column])));
  const marks = new Set(
    columns
      .filter(({ share }) => share > 0.5)
      .flatMap(({ decimal, ambiguous }) =>
        decimal === undefined || ambiguous !== undefined ? [] : [decimal],
      ),
  );
  const decimal = marks.size === 1 ? [...marks][0] : undefined;
  const ambiguous = columns.flatMap((first, column) => {
    // A code is a text, whatever it looks like.
    if (first.share <= 0.5 || first.ambiguous === undefined || fitOf(headings[column], 'code') > 0)
      return [];
    const second = readNumbers(
      rows.map(({ cells }) => cells[column]),
      decimal,
    ).ambiguous;
    return second === undefined ? [] : [{ column: headings[column], ...second }];
  });
  return { ...(decimal === undefined ? {} : { decimal }), ambiguous };
}

/** Grand totals that differ from what stands above them by more than rounding, half a unit a row. */
function wrongTotals(
  headings: readonly string[],
  rows: readonly RawRow[],
  totals: readonly RawRow[],
  decimal: Mark | undefined,
): Seen['wrongTotals'] {
  const last = totals.at(-1);
  if (last === undefined || rows.some(({ line }) => line > last.line)) return [];
  return headings.flatMap((column, place) => {
    const { values, share } = readNumbers(
      // A total has no names of what it stands under.
      [...rows, last].map(({ cells }) => cells[place] ?? blank),
      decimal,
    );
    const total = values.at(-1);
    if (share < 0.8 || typeof total !== 'number' || last.cells[place]?.text.includes('%') === true)
      return [];
    const sum = values.slice(0, -1).reduce<number>((all, value) => all + (value ?? 0), 0);
    return Math.abs(sum - total) > 0.5 * values.length + 1e-9 * Math.abs(total)
      ? [{ line: last.line, column, total, sum }]
      : [];
  });
}
