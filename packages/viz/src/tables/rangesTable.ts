import type { Narrowing } from '@joined-up/statistics';
import { digitsFor, formatNumber, formatPercent } from '../titles/formatNumber.ts';
import { wordsOfParameter } from '../titles/parameterWords.ts';
import { wordsOf, type PictureLanguage } from '../titles/wordsOf.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

/** The table twin of `rangesLeft`, the narrowest first. */
export function rangesTable(
  rows: readonly Narrowing[],
  {
    language,
    names,
  }: { readonly language?: PictureLanguage; readonly names?: Readonly<Record<string, string>> } = {},
): Table {
  const words = wordsOf(language);
  const { calibration, charts } = words;
  const say = (value: number, largest: number): string => formatNumber(value, digitsFor(largest), words);
  return {
    caption: calibration.middle,
    columns: [
      textColumn(charts.parameter),
      ...[
        calibration.lowest,
        calibration.highest,
        calibration.acceptedFrom,
        calibration.acceptedTo,
        calibration.median,
        calibration.remains,
      ].map(numberColumn),
    ],
    rows: rows
      .toSorted((a, b) => a.remaining - b.remaining)
      .map(({ name, sampled: [from, to], low, high, median, remaining }) => {
        const largest = Math.max(Math.abs(from), Math.abs(to));
        return [
          wordsOfParameter(name, words, names).name,
          ...[from, to, low, high, median].map((value) => say(value, largest)),
          Number.isNaN(remaining) ? '–' : formatPercent(remaining, words),
        ];
      }),
  };
}
