import { summarise } from '@joined-up/statistics';
import { numberColumn, textColumn, type Table } from '../tables/table.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { metricWords, wordsOf, type Language } from '../titles/wordsOf.ts';
import type { StudyRow } from './studyRow.ts';

/** A row per outcome: its mean over worlds, and the lowest and highest world. */
export function outcomesTable(
  outcomes: readonly string[],
  rows: readonly StudyRow[],
  language?: Language,
): Table {
  const words = wordsOf(language);
  const { charts, page, report } = words;
  return {
    caption: `${page.worlds(new Set(rows.map(({ world }) => world)).size)}.`,
    columns: [textColumn(report.metric), ...[charts.mean, page.least, page.most].map(numberColumn)],
    rows: outcomes.map((outcome) => {
      const values = rows.flatMap(({ values: all }) => all[outcome] ?? []);
      const ends =
        values.length === 0
          ? [null, null, null]
          : [summarise(values).mean, Math.min(...values), Math.max(...values)];
      return [metricWords(outcome, words).name, ...ends.map((value) => formatNumber(value, 3, words))];
    }),
  };
}
