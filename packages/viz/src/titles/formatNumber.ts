import { format, formatLocale } from 'd3';
import type { Words } from './words.ts';

/**
 * A number as text, rounded to `digits` after the decimal sign, as the language writes it; with `sign` a
 * plus before positive numbers. Missing (null, NaN) is a dash; what rounds to zero has no sign.
 */
export function formatNumber(value: number | null, digits: number, words: Words, sign = false): string {
  if (value === null || Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const { format: inLanguage } = formatLocale({
    decimal: words.decimal,
    thousands: words.thousands,
    grouping: [3],
    currency: ['', ''],
  });
  const rounded = Number(format(`.${digits}f`)(value).replace('−', '-')) + 0;
  return inLanguage(`${sign && rounded !== 0 ? '+' : ''},.${digits}f`)(rounded);
}

/** A size as text with two significant digits and no needless zeros: 0.01, 0.17, 12. */
export const formatSize = (size: number, words: Words): string =>
  format('.2~r')(size).replace('.', words.decimal);

/** A share as whole percent, `14 %` with a space that does not break. */
export const formatPercent = (share: number, words: Words): string =>
  `${formatNumber(share * 100, 0, words)}\u00A0%`;

/**
 * Digits after the decimal sign that show a number of this size with two significant digits: 3 for 0.0123;
 * at most 4; 2 for what is not a positive number.
 */
export function digitsFor(size: number): number {
  if (!(size > 0) || !Number.isFinite(size)) return 2;
  return Math.min(4, Math.max(0, 1 - Math.floor(Math.log10(size))));
}

/** A number unrounded, with the language's decimal sign. */
export const formatPlain = (value: number, words: Words): string =>
  String(value).replace('-', '−').replace('.', words.decimal);
