import type { Comparison } from '../rows/compare.ts';
import { numberColumn, textColumn, type Table } from '../tables/table.ts';
import { digitsFor, formatNumber } from '../titles/formatNumber.ts';
import { metricWords, regimeWords, wordsOf } from '../titles/wordsOf.ts';
import type { Look } from './figures.ts';

/**
 * A row per regime, a column per metric: mean difference, interval, and how many pairs are lower and
 * higher.
 * @param each - what a pair is
 */
export function onePageTable(
  comparisons: readonly Comparison[],
  { language, names }: Look,
  each: 'seeds' | 'worlds' = 'seeds',
): Table {
  const words = wordsOf(language);
  const [{ reference, compared }] = comparisons;
  const [of, cell] =
    each === 'worlds' ? [words.worlds, words.page.cellOfWorlds] : [words.charts, words.page.cell];
  return {
    caption: `${of.differenceTo(regimeWords(reference, words, names))}. ${cell}.`,
    columns: [
      textColumn(words.charts.regime),
      ...comparisons.map(({ metric }) => numberColumn(metricWords(metric, words).name)),
    ],
    rows: compared.map(({ regime }) => [
      regimeWords(regime, words, names).name,
      ...comparisons.map((comparison) => said(regime, comparison)),
    ]),
  };

  function said(regime: string, comparison: Comparison): string {
    const { count, mean, low, high, lower, higher } = comparison.compared.find(
      (one) => one.regime === regime,
    )!.difference;
    if (count === 0) return '–';
    const digits = Math.max(3, digitsFor(Math.abs(mean)));
    const say = (value: number): string => formatNumber(value, digits, words, true);
    return (
      `${say(mean)} (` +
      (Number.isNaN(low) ? '–' : `${say(low)}\u00A0…\u00A0${say(high)}`) +
      `) ${lower}\u00A0/\u00A0${higher}`
    );
  }
}
