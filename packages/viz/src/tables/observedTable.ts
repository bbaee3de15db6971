import type { ObservedRow } from '../charts/observedFan.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { numberColumn, type Table } from './table.ts';

/** The table twin of `observedFan`: indices, and the middle 95 % of governments. */
export function observedTable(
  rows: readonly ObservedRow[],
  { language, what }: { language?: PictureLanguage; what: string },
): Table {
  const words = wordsOf(language);
  const { charts } = words;
  const say = (value: number | null): string => formatNumber(value, 0, words);
  return {
    caption: `${charts.observed(what)} (${charts.indexSubtitle})`,
    columns: [
      charts.month,
      charts.observed('').replace(/: $/, ''),
      charts.middleGovernment,
      charts.low,
      charts.high,
    ].map(numberColumn),
    rows: rows.map(({ month, observed, median, fan: [[low, high]] }) => [
      String(month),
      ...[observed, median, low, high].map(say),
    ]),
  };
}
