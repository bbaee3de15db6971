import { ownWord } from '../titles/ownWord.ts';
import type { AreaRow } from '../charts/fragmentationMap.ts';
import { formatNumber, formatPercent } from '../titles/formatNumber.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

/** The table twin of `fragmentationMap`. */
export function mapTable(
  rows: readonly AreaRow[],
  { language, names = {} }: { language?: PictureLanguage; names?: Readonly<Record<string, string>> } = {},
): Table {
  const words = wordsOf(language);
  const { charts } = words;
  return {
    caption: charts.mapSubtitle(rows.length),
    columns: [
      textColumn(charts.area),
      ...[charts.departments, charts.effectiveDepartments, charts.overlapShare].map(numberColumn),
    ],
    rows: rows
      .toSorted((a, b) => (b.effectiveMinistries ?? 0) - (a.effectiveMinistries ?? 0))
      .map(({ area, ministries, effectiveMinistries, overlap }) => [
        ownWord(names, area) ?? area,
        String(ministries),
        formatNumber(effectiveMinistries, 1, words),
        overlap === null ? '–' : formatPercent(overlap, words),
      ]),
  };
}
