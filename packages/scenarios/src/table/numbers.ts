import { isPlaceholder } from './placeholders.ts';
import type { RawCell } from './rawTable.ts';

export type Mark = 'comma' | 'point';

/** A cell that shows a mark, by the mark. */
type Shown = Partial<Record<Mark, string>>;

/** How a column writes its numbers. */
export interface NumberColumn {
  /** By row: the number, null where the cell says that there is none, undefined where it is no number. */
  readonly values: readonly (number | null | undefined)[];
  /** The decimal mark, where a cell shows it. */
  readonly decimal?: Mark;
  /**
   * A cell that could be read in two ways, and the way it was read in; none if every cell can be read in
   * one way only.
   */
  readonly ambiguous?: { readonly text: string; readonly value: number; readonly other: number };
  /** Two cells of which one must be wrong. */
  readonly conflict?: readonly [string, string];
  /** Are there percentages (which are shares: 12 % is 0.12)? */
  readonly percent: boolean;
  /** Currency signs and codes that stand at the numbers. */
  readonly currencies: readonly string[];
  /** Share of the cells with something in them that are numbers, in [0, 1]; 0 if there are none. */
  readonly share: number;
}

/** A number as written, its separators not yet interpreted. */
interface Written {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly currency?: string;
  readonly exponent: number;
}

const currencySign =
  /(?:US|R|C|A|NZ|HK|S|MX|CO|AR|CL|B\/|Bs|S\/|Q|L|RD)?\s?[$€£¥₡₲₱₦₹₺₴₽฿]|(?:S\/\.?|B\/\.|R\$|Bs\.?|Gs\.?|Kz|kr\.?|zł|CHF|RM)(?=\s?\(?[-+−]?\d)|(?<=\d\s?\)?)(?:kr\.?|zł)|\b[A-Z]{3}\b/u;

/** A number with all that may stand around it, or nothing if it is none. */
function written(cell: string): Written | undefined {
  let text = cell.replace(/[\s\u00A0\u202F\u2009]+/g, ' ').trim();
  let negative = false;
  const sign = currencySign.exec(text);
  const currency = sign?.[0].trim();
  if (sign !== null)
    text = `${text.slice(0, sign.index)} ${text.slice(sign.index + sign[0].length)}`
      .replace(/ +/g, ' ')
      .trim();
  const bracketed = /^(-?)\s*\((.*)\)$/.exec(text);
  if (bracketed !== null) {
    negative = true;
    text = bracketed[2].trim();
  }
  const percent = /%$|^%/.test(text);
  if (percent) text = text.replace('%', '').trim();
  const signed = /^[-−–]\s?(?=\d|[.,]\d)/.exec(text) ?? /(?<=\d)\s?[-−]$/.exec(text);
  if (signed !== null) {
    negative = true;
    text = text.replace(signed[0], '').trim();
  } else text = text.replace(/^\+\s?/, '');
  const scientific = /^([\d.,]+)[eE]([+-]?\d{1,3})$/.exec(text);
  const digits = localDigits(scientific === null ? text : scientific[1]);
  if (!/^(?:\d|[.,]\d)[\d.,'’ ٬٫]*$/.test(digits)) return undefined;
  return { digits, negative, percent, currency, exponent: scientific === null ? 0 : Number(scientific[2]) };
}

/** Digits of other scripts as 0 to 9. */
function localDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    if (code < 0x80) return digit;
    // The digits of a script stand in a row, from zero to nine.
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return String(code - zero);
  });
}

/** What a number can be, as a program would write it: digits, a point, digits. */
type Reading =
  | { readonly kind: 'one'; readonly plain: string; readonly decimal?: Mark; readonly thousands?: Mark }
  /** One mark with three digits after it: `1.250`. */
  | { readonly kind: 'two'; readonly mark: Mark; readonly grouped: string; readonly broken: string }
  | { readonly kind: 'none' };

const marks: Readonly<Record<string, Mark>> = { ',': 'comma', '.': 'point' };

/** Groups of three digits, or of two and then three as in India. */
const isGrouped = (parts: readonly string[]): boolean =>
  parts[0].length <= 3 &&
  parts[0].length > 0 &&
  (parts.slice(1).every((part) => part.length === 3) ||
    (parts[0].length <= 2 &&
      parts.slice(1, -1).every((part) => part.length === 2) &&
      parts.at(-1)!.length === 3));

function readingOf(text: string): Reading {
  const arabic = text.replaceAll('٬', ',').replaceAll('٫', '.');
  const open = /^(\d{1,3})([ '’]\d{3})+(?=[.,]\d*$|$)/.exec(arabic);
  if (/[ '’]/.test(arabic) && open === null) return { kind: 'none' };
  const spaced = open !== null;
  const plain = arabic.replace(/[ '’]/g, '');
  const marksUsed = [...plain].filter((letter) => letter in marks);
  if (marksUsed.length === 0) return { kind: 'one', plain };
  const last = marksUsed.at(-1)!;
  const other = last === ',' ? '.' : ',';
  const parts = plain.split(last);
  if (marksUsed.includes(other)) {
    // Both: the last one is the decimal mark, and stands once.
    const groups = parts[0].split(other);
    if (parts.length !== 2 || !isGrouped(groups) || spaced) return { kind: 'none' };
    return {
      kind: 'one',
      plain: `${groups.join('')}.${parts[1]}`,
      decimal: marks[last],
      thousands: marks[other],
    };
  }
  if (parts.length > 2)
    return isGrouped(parts) && !spaced
      ? { kind: 'one', plain: parts.join(''), thousands: marks[last] }
      : { kind: 'none' };
  const broken = `${parts[0] === '' ? '0' : parts[0]}.${parts[1]}`;
  if (spaced || parts[1].length !== 3 || parts[0].length > 3 || parts[0] === '' || parts[0].startsWith('0'))
    return { kind: 'one', plain: broken, decimal: marks[last] };
  return { kind: 'two', mark: marks[last], grouped: parts.join(''), broken };
}

/**
 * The numbers of a column: `1.250.000,00`, `1 250 000`, `(1,200)`, `-`, `n/d`, `12 %`, `$ 5`. Marks are
 * understood by the whole column: `1.250` is 1.25 where another cell has a decimal point, 1250 where
 * another has a decimal comma.
 * @param cells - shape [row]
 * @param otherwise - the decimal mark of the other columns, where this one shows none
 */
export function readNumbers(cells: readonly RawCell[], otherwise?: Mark): NumberColumn {
  const currencies = new Set<string>();
  let percent = false;
  const read = cells.map(
    ({
      text,
      number,
    }):
      | { readonly text: string; readonly sign: 1 | -1; readonly power: number; readonly reading: Reading }
      | null
      | undefined => {
      if (number !== undefined) {
        if (text.includes('%')) percent = true;
        return { text, sign: 1, power: 0, reading: { kind: 'one', plain: String(number) } };
      }
      if (isPlaceholder(text)) return null;
      const found = written(text);
      if (found === undefined) return undefined;
      const reading = readingOf(found.digits);
      if (reading.kind === 'none') return undefined;
      if (found.currency !== undefined) currencies.add(found.currency);
      if (found.percent) percent = true;
      return {
        text,
        sign: found.negative ? -1 : 1,
        power: found.exponent - (found.percent ? 2 : 0),
        reading,
      };
    },
  );
  const decimals: Shown = {};
  const thousands: Shown = {};
  const either: Shown = {};
  let grouping = true;
  for (const item of read) {
    if (item?.reading.kind === 'two') either[item.reading.mark] ??= item.text;
    if (item?.reading.kind !== 'one') continue;
    if (/^\d{4,}$/.test(item.text)) grouping = false;
    if (item.reading.decimal !== undefined) decimals[item.reading.decimal] ??= item.text;
    if (item.reading.thousands !== undefined) thousands[item.reading.thousands] ??= item.text;
  }
  const conflict = conflictOf(decimals, thousands, either);
  const shown = shownMark(decimals, thousands);
  // Whoever writes 12500 does not write 1.250 for a thousand.
  const ungrouped =
    shown === undefined && !grouping ? (either.comma === undefined ? 'point' : 'comma') : undefined;
  const decimal =
    shown ??
    (either.comma === undefined && either.point === undefined ? undefined : ungrouped) ??
    otherwise;
  let ambiguous: NumberColumn['ambiguous'];
  const values = read.map((item) => {
    if (item === null || item === undefined) return item;
    const { reading, sign, power, text } = item;
    // Made a number once, of all its digits: what a program wrote comes back to the bit.
    const scaled = (plain: string): number => sign * Number(power === 0 ? plain : `${plain}e${power}`);
    if (reading.kind === 'one') return scaled(reading.plain);
    if (reading.kind === 'none') return undefined;
    // Without any evidence: three digits after a mark are a group far more often than not.
    const [broken, grouped] = [scaled(reading.broken), scaled(reading.grouped)];
    const isBroken = decimal === reading.mark;
    const value = isBroken ? broken : grouped;
    if (shown === undefined) ambiguous ??= { text, value, other: isBroken ? grouped : broken };
    return value;
  });
  const numbers = values.filter((value) => typeof value === 'number').length;
  const something = values.filter((value) => value !== null).length;
  return {
    values,
    ...(decimal === undefined ? {} : { decimal }),
    ...(ambiguous === undefined ? {} : { ambiguous }),
    ...(conflict === undefined ? {} : { conflict }),
    percent,
    currencies: [...currencies],
    share: something === 0 ? 0 : numbers / something,
  };
}

/** A decimal mark that is also a mark of thousands, or two decimal marks. */
function conflictOf(
  decimals: Shown,
  thousands: Shown,
  either: Shown,
): readonly [string, string] | undefined {
  if (decimals.comma !== undefined && decimals.point !== undefined) return [decimals.comma, decimals.point];
  for (const mark of ['comma', 'point'] as const)
    if (decimals[mark] !== undefined && thousands[mark] !== undefined)
      return [decimals[mark], thousands[mark]];
  if (
    either.comma !== undefined &&
    either.point !== undefined &&
    Object.keys({ ...decimals, ...thousands }).length === 0
  )
    return [either.comma, either.point];
  return undefined;
}

const shownMark = (decimals: Shown, thousands: Shown): Mark | undefined => {
  if (decimals.comma !== undefined || thousands.point !== undefined) return 'comma';
  return decimals.point !== undefined || thousands.comma !== undefined ? 'point' : undefined;
};
