import { ownWord } from '../titles/ownWord.ts';
import type { GapRow } from '../rows/gapRows.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

/** The table twin of `gapGrid`, cells furthest from need first. */
export function gapTable(
  rows: readonly GapRow[],
  {
    language,
    names = {},
    seeds,
  }: { language?: PictureLanguage; names?: Readonly<Record<string, string>>; seeds?: number } = {},
): Table {
  const words = wordsOf(language);
  const { charts } = words;
  const counted = seeds !== undefined && rows.some(({ short }) => short !== undefined);
  return {
    caption: charts.supplyOverNeed,
    columns: [
      textColumn(charts.segment),
      textColumn(charts.service),
      ...[charts.supply, charts.need, charts.supplyOverNeed, ...(counted ? [charts.short] : [])].map(
        numberColumn,
      ),
    ],
    rows: rows
      .toSorted((a, b) => a.supply / a.need - b.supply / b.need)
      .map(({ segment, service, supply, need, short }) => [
        ownWord(names, segment) ?? segment,
        ownWord(names, service) ?? service,
        formatNumber(supply, 2, words),
        formatNumber(need, 2, words),
        formatNumber(supply / need, 2, words),
        ...(counted ? [`${short ?? '–'} / ${seeds}`] : []),
      ]),
  };
}
