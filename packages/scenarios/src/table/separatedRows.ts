import { counted, InputError, visible, type Problem } from '@joined-up/core';
import papaparse from 'papaparse';
import { isNote, isNumber } from './cells.ts';
import { headingScore } from './headings.ts';
import type { RawCell, RawRow, Separator } from './rawTable.ts';

/** Where several would do, the one that is less likely a part of a text or a number comes first. */
export const separators: readonly Separator[] = ['\t', ';', '|', ','];
/** Rows by which the separator is chosen. */
const SAMPLE = 400;
/** Most problems to report. */
const MOST_PROBLEMS = 20;

export interface SeparatedRows {
  readonly separator: Separator;
  readonly rows: readonly RawRow[];
  /** The last cell, where the text ends without a line break. */
  readonly openEnd?: string;
}

/**
 * The rows of a text with tabs, semicolons, pipes or commas between cells; quoted cells may hold separators
 * and line breaks.
 * Rows of one cell may be titles or notes; every other row that is shorter or longer than most is a problem.
 * @throws {InputError} naming lines with quotes that do not close, and rows that are broken
 */
export function separatedRows(text: string, source: string, wanted?: Separator): SeparatedRows {
  const { told, body, first } = withoutExcelLine(text);
  const separator = wanted ?? told ?? likelySeparator(body);
  const rows = rowsOf(body, separator, first, source);
  const problems = rows.length === 0 ? [] : brokenRows(rows, separator);
  if (problems.length > 0) throw new InputError(source, problems.slice(0, MOST_PROBLEMS));
  const last = rows.at(-1)?.cells.at(-1);
  return {
    separator,
    rows,
    ...(last === undefined || rows.length < 2 || /[\r\n]\s*$/.test(body) ? {} : { openEnd: last.text }),
  };
}

/** Excel may write `sep=;` in front. */
function withoutExcelLine(text: string): {
  readonly told?: Separator;
  readonly body: string;
  readonly first: number;
} {
  const found = /^"?sep=(\t|;|,|\|)"?\r?\n/i.exec(text);
  if (found === null) return { body: text, first: 1 };
  return { told: found[1] as Separator, body: text.slice(found[0].length), first: 2 };
}

/** The separator that cuts most rows into the same number of cells; of equals, the one that makes more of them. */
function likelySeparator(text: string): Separator {
  const scores = separators.map((separator) => {
    const counts = papaparse
      .parse<string[]>(text, { delimiter: separator, preview: SAMPLE, newline: newlineOf(text) })
      .data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .map((cells) => cells.length);
    const width = commonest(counts);
    const fitting = counts.filter((count) => count === width).length;
    return { separator, width, share: width < 2 ? 0 : fitting / counts.length };
  });
  const most = Math.max(...scores.map(({ share }) => share));
  if (most === 0) return separators.find((separator) => text.includes(separator)) ?? ',';
  // Where commas stand between digits or in prose only, any other sign is what stands between cells.
  const decimal =
    scores.some(({ separator, share }) => separator !== ',' && share > 0) && onlyInNumbers(text);
  const possible = decimal ? scores.filter(({ separator }) => separator !== ',') : scores;
  // Titles and notes are rows of one cell: a few rows that do not fit decide nothing.
  const highest = Math.max(...possible.map(({ share }) => share));
  const good = possible.filter(({ share }) => share > 0 && share >= highest - 0.02);
  const [best] = good.toSorted((one, other) => other.width - one.width || place(one) - place(other));
  // A decimal comma stands once in each amount, and so makes as many cells as there are amounts.
  const sign = good.find(
    ({ separator, width }) => separator !== ',' && width >= best.width - 1 && width > 1,
  );
  return best.separator === ',' && sign !== undefined && !headingHolds(text, ',')
    ? sign.separator
    : best.separator;
}

/** Commas in prose have a space behind them. */
const onlyInNumbers = (text: string): boolean => !/(?<!\d),(?!\s)|,(?![\d\s])/.test(text);

const place = ({ separator }: { readonly separator: Separator }): number => separators.indexOf(separator);

/** Does the first full row, which is headings, hold the sign? */
const headingHolds = (text: string, sign: string): boolean =>
  text
    .split(/\r\n|\r|\n/)
    .find((line) => line.trim() !== '')
    ?.includes(sign) ?? false;

/** The number that comes most often, of equals the larger one; 0 if there is none. */
export function commonest(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  const [best] = [...times].toSorted(([one, a], [other, b]) => b - a || other - one);
  return best?.[0] ?? 0;
}

/** Line ends of the first line: a library that looks at the beginning only could take a lone one in a cell. */
function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  const windows = text.split('\r\n').length - 1;
  const unix = text.split('\n').length - 1 - windows;
  const mac = text.split('\r').length - 1 - windows;
  return windows >= unix && windows >= mac && windows > 0 ? '\r\n' : mac > unix ? '\r' : '\n';
}

function rowsOf(text: string, separator: Separator, first: number, source: string): RawRow[] {
  const normal = text.replace(/\r\n|\r/g, '\n');
  const spaced = new RegExp(`(^|\\n|\\${separator === '\t' ? 't' : separator})[ \\u00A0]+"`);
  const tight = spaced.test(normal) && separator !== '\t' ? tightened(normal, separator) : normal;
  const { data, errors } = papaparse.parse<string[]>(tight, { delimiter: separator, newline: '\n' });
  const stray = strayQuotes(tight, separator);
  const rows: RawRow[] = [];
  const lineOf: number[] = [];
  let line = first;
  let apart = false;
  for (const cells of data) {
    lineOf.push(line);
    const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    if (cells.some((cell) => cell.trim() !== '')) {
      rows.push({
        line,
        cells: cells.map(cellOf),
        ...(apart ? { apart } : {}),
      });
      apart = false;
    } else apart = true;
    line += 1 + breaks;
  }
  const all = [
    ...errors.map(({ row = 0, message }) => ({ row, found: message })),
    ...stray.map((row) => ({ row, found: 'quotes in the midst of two cells' })),
  ];
  if (all.length > 0) {
    const seen = new Set<number>();
    const problems = all.flatMap(({ row, found }): Problem[] => {
      const at = lineOf[row] ?? first;
      if (seen.size === seen.add(at).size) return [];
      return [
        {
          path: `line ${at}`,
          expected: 'quotes closed',
          found,
          mend: 'close the quotes there, or take them out',
        },
      ];
    });
    throw new InputError(source, problems.slice(0, MOST_PROBLEMS));
  }
  return rows;
}

/**
 * Rows in which two cells that are not in quotes have one quote each: they are one cell, whose separator
 * before it is lost. A single one may be an inch.
 * @returns their places among all rows
 */
function strayQuotes(text: string, separator: string): number[] {
  if (!text.includes('"')) return [];
  const found: number[] = [];
  let [row, odd, quotes, inQuotes, start] = [0, 0, 0, false, true];
  const endCell = (): void => {
    if (quotes % 2 === 1) odd++;
    [quotes, start] = [0, true];
  };
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i] ?? '\n';
    if (inQuotes) {
      if (sign === '"' && text[i + 1] === '"') i++;
      else if (sign === '"') inQuotes = false;
    } else if (sign === '"' && start) [inQuotes, start] = [true, false];
    else if (sign === separator) endCell();
    else if (sign === '\n') {
      endCell();
      if (odd > 1) found.push(row);
      [row, odd] = [row + 1, 0];
    } else {
      if (sign === '"') quotes++;
      start = false;
    }
  }
  return found;
}

/** Without the spaces between a separator and a quote that opens a cell, outside quotes. */
function tightened(text: string, separator: Separator): string {
  let [result, quoted, from, start] = ['', false, 0, true];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '"' && (quoted || start)) quoted = !quoted;
    start = !quoted && (sign === separator || sign === '\n');
    if (!start) continue;
    let next = i + 1;
    while (text[next] === ' ' || text[next] === '\u00A0') next++;
    if (next === i + 1 || text[next] !== '"') continue;
    result += text.slice(from, i + 1);
    from = next;
    i = next - 1;
  }
  return result + text.slice(from);
}

function cellOf(cell: string): RawCell {
  const text = visible(trimmed(cell));
  const indent = text === '' ? 0 : indentOf(cell);
  return indent === 0 ? { text } : { text, indent };
}

/** Spaces before a text. */
export const indentOf = (text: string): number =>
  /^[ \u00A0\u2000-\u200A\u202F\u3000]*/.exec(text)![0].length;

/** Without spaces of any kind around it, and without marks that nobody sees. */
export const trimmed = (text: string): string =>
  text
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replace(/[ \t\u00A0\u2000-\u200A\u202F\u3000]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** Rows that were cut or glued: cells would stand under another heading. */
function brokenRows(rows: readonly RawRow[], separator: Separator): Problem[] {
  const filled = rows.map(({ cells }) => filledWidth(cells));
  const width = commonest(rows.filter((_, i) => filled[i] > 1).map(({ cells }) => cells.length));
  const said = separator === '\t' ? 'tab' : `'${separator}'`;
  const last = rows.findLastIndex(({ cells }, i) => cells.length === width && filled[i] > 1);
  const start = rows.findIndex(({ cells }, i) => cells.length === width && filled[i] > 1);
  // Headings that lost a separator stand before the first whole row, as titles do.
  const headless = start > 0 && scoreOf(rows[start - 1]) > scoreOf(rows[start]);
  const ends = rows
    .filter(({ cells }, i) => filled[i] > 1 && cells.length === width)
    .map(({ cells }) => cells[width - 1]);
  const endsInNumbers = ends.filter(isNumber).length > ends.length / 2;
  return rows.flatMap(({ line, cells }, i): Problem[] => {
    const swallowed = cells.find(({ text }) => holdsRows(text, separator, width));
    if (swallowed !== undefined) {
      return [
        {
          path: `line ${line}`,
          expected: 'quotes closed',
          found: 'a cell in quotes that holds whole rows',
          mend: 'close the quotes there',
        },
      ];
    }
    // Cells that are empty at the end say nothing where the last one is a number as everywhere; else one
    // may be too many within.
    const isLonger = cells.length > width && filled[i] > 1 && i >= start && i <= last;
    if (filled[i] > width || (isLonger && !(endsInNumbers && isNumber(cells[width - 1])))) {
      return [
        {
          path: `line ${line}`,
          expected: counted`${width} {0|cell|cells}`,
          found: `${cells.length}`,
          mend: `put a text that holds a ${said} in quotes`,
        },
      ];
    }
    if (cells.length >= width || i < (headless ? start - 1 : start)) return [];
    // Below the table stand notes; a row of it that was cut holds separators, too.
    if (i > last && isNote(rows[i]) && /\p{L}{3}/u.test(cells[0].text)) return [];
    return [
      {
        path: `line ${line}`,
        expected: counted`${width} {0|cell|cells}`,
        found: `${cells.length}`,
        mend: `is a ${said} missing, or a line broken? Mend it there`,
      },
    ];
  });
}

const scoreOf = ({ cells }: RawRow): number => headingScore(cells.map(({ text }) => text));

/**
 * A text with line breaks and just as many separators as rows have: its first quote was never closed. In
 * prose a space follows.
 */
function holdsRows(text: string, separator: Separator, width: number): boolean {
  if (!text.includes('\n') || width < 3) return false;
  const lines = text
    .split('\n')
    .map((line) => line.replaceAll(`${separator} `, '').split(separator).length - 1);
  const ends = lines[0] + lines.at(-1)!;
  return ends === width - 1 && lines.slice(1, -1).every((count) => count === width - 1 || count === 0);
}

const filledWidth = (cells: RawRow['cells']): number => cells.findLastIndex(({ text }) => text !== '') + 1;
