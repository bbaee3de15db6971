import type { DoseOptions, DoseRow } from '../charts/doseResponse.ts';
import { formatNumber } from '../titles/formatNumber.ts';
import { metricWords, wordsOf } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

/** The table twin of `doseResponse`; a dash where there is no interval. */
export function doseTable(
  rows: readonly DoseRow[],
  {
    metric,
    measureName,
    lever,
    language,
  }: Pick<DoseOptions, 'metric' | 'measureName' | 'lever' | 'language'>,
): Table {
  const words = wordsOf(language);
  const { charts, dose } = words;
  const say = (value: number): string =>
    Number.isFinite(value) ? formatNumber(value, 3, words, true) : '–';
  return {
    caption: `${metricWords(metric, words, measureName).name}, ${dose.minusFirst(lever, rows[0].label)}`,
    columns: [
      textColumn(lever),
      numberColumn(charts.mean),
      numberColumn(charts.low),
      numberColumn(charts.high),
    ],
    rows: rows.map(({ label, mean, low, high }) => [label, say(mean), say(low), say(high)]),
  };
}
