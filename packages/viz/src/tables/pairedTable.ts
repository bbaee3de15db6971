import { digitsFor, formatNumber } from '../titles/formatNumber.ts';
import { metricWords, regimeWords, wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { compare, type PairedRow } from '../rows/compare.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

export interface PairedTableOptions {
  readonly metric: string;
  readonly reference?: string;
  readonly language?: PictureLanguage;
  readonly names?: Readonly<Record<string, string>>;
}

/** The table twin of `pairedDifference`: a row for each regime but the reference. */
export function pairedTable(
  rows: readonly PairedRow[],
  { metric, reference = 'status-quo', language, names }: PairedTableOptions,
): Table {
  const words = wordsOf(language);
  const { charts } = words;
  const { compared } = compare(rows, metric, reference);
  const smallest = Math.min(
    ...compared.map(({ difference: { mean } }) => Math.abs(mean)).filter((size) => size > 0),
  );
  const say = (value: number): string => formatNumber(value, Math.max(2, digitsFor(smallest)), words, true);
  return {
    caption: `${metricWords(metric, words).name}: ${charts.differenceTo(regimeWords(reference, words, names))}`,
    columns: [
      textColumn(charts.regime),
      ...[charts.mean, charts.low, charts.high, charts.lower, charts.equal, charts.higher].map(
        numberColumn,
      ),
    ],
    rows: compared.map(({ regime, difference: { mean, low, high, lower, equal, higher } }) => [
      regimeWords(regime, words, names).name,
      say(mean),
      say(low),
      say(high),
      String(lower),
      String(equal),
      String(higher),
    ]),
  };
}
