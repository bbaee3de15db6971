import type { PathRow } from '../rows/pathRows.ts';
import { digitsFor, formatNumber } from '../titles/formatNumber.ts';
import { metricWords, regimeWords, wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { numberColumn, type Table } from './table.ts';

export interface PathTableOptions {
  readonly metric: string;
  readonly regime: string;
  readonly reference?: string;
  readonly language?: PictureLanguage;
  readonly names?: Readonly<Record<string, string>>;
  /** A row for each month that this divides. @defaultValue 6 */
  readonly every?: number;
}

/** The table twin of `differencePath`. */
export function pathTable(
  rows: readonly PathRow[],
  { metric, regime, reference = 'status-quo', language, names, every = 6 }: PathTableOptions,
): Table {
  const words = wordsOf(language);
  const digits = Math.max(3, digitsFor(Math.max(...rows.map(({ mean }) => Math.abs(mean)))));
  const say = (value: number): string => formatNumber(value, digits, words, true);
  return {
    caption:
      `${metricWords(metric, words).name}: ` +
      `${words.charts.minus(regimeWords(regime, words, names), regimeWords(reference, words, names))}`,
    columns: [words.charts.month, words.charts.mean, words.charts.low, words.charts.high].map(numberColumn),
    rows: rows
      .filter(({ month }) => month % every === 0)
      .map(({ month, mean, low, high }) => [String(month), say(mean), say(low), say(high)]),
  };
}
