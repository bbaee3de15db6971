import type { ReasonRow } from '../rows/reasonRows.ts';
import { formatNumber, formatPercent } from '../titles/formatNumber.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

/**
 * The table twin of `reasons`: each part, its interval, and its share of the difference, if that is large
 * enough to matter; the difference last.
 */
export function reasonTable(
  rows: readonly ReasonRow[],
  { language, matters = 0 }: { language?: PictureLanguage; matters?: number } = {},
): Table {
  const words = wordsOf(language);
  const { charts, reasons } = words;
  const difference = rows.reduce((sum, { mean }) => sum + mean, 0);
  const say = (value: number | undefined): string => formatNumber(value ?? null, 3, words, true);
  const shareOf = (mean: number): string =>
    difference === 0 || Math.abs(difference) < matters ? '–' : formatPercent(mean / difference, words);
  return {
    caption: reasons.about,
    columns: [
      textColumn(reasons.reason),
      numberColumn(reasons.part),
      numberColumn(charts.low),
      numberColumn(charts.high),
      numberColumn(reasons.share),
    ],
    rows: [
      ...rows.map(({ reason, mean, low, high }) => [
        reasons.reasons[reason].name,
        say(mean),
        say(low),
        say(high),
        shareOf(mean),
      ]),
      [reasons.difference, say(difference), '–', '–', shareOf(difference)],
    ],
  };
}
