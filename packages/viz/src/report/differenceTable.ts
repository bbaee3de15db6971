import { compare, type PairedRow } from '../rows/compare.ts';
import { numberColumn, textColumn, type Table } from '../tables/table.ts';
import { digitsFor, formatNumber } from '../titles/formatNumber.ts';
import { metricWords, regimeWords, wordsOf } from '../titles/wordsOf.ts';
import type { Look } from './figures.ts';
import { paragraph } from './html.ts';
import { tableHtml } from './tableHtml.ts';

/**
 * Every metric and regime against the reference: mean difference, its 95 % interval, and how many seeds
 * went which way. One table per regime.
 */
export function differenceTable(
  metricIds: readonly string[],
  paired: (metric: string) => readonly PairedRow[],
  reference: string,
  { language, names }: Look,
): string {
  const words = wordsOf(language);
  const { report, charts } = words;
  const comparisons = metricIds.map((metric) => compare(paired(metric), metric, reference));
  const regimes = comparisons[0]?.compared.map(({ regime }) => regime) ?? [];
  const tables = regimes.map((regime): Table => ({
    caption: charts.minus(regimeWords(regime, words, names), regimeWords(reference, words, names)),
    columns: [
      textColumn(report.metric),
      numberColumn(regimeWords(reference, words, names).name),
      ...[charts.mean, report.interval, report.whichWay].map(numberColumn),
    ],
    rows: comparisons.map((comparison) => {
      const { count, mean, low, high, lower, equal, higher } = comparison.compared.find(
        (one) => one.regime === regime,
      )!.difference;
      const digits = Math.max(3, digitsFor(Math.abs(mean)));
      const say = (value: number): string => formatNumber(value, digits, words, true);
      const known = comparison.referenceValues.filter((value) => value !== null);
      const usual = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
      return [
        metricWords(comparison.metric, words).name,
        formatNumber(usual, 3, words),
        count === 0 ? '–' : say(mean),
        count === 0 ? '–' : `${say(low)} … ${say(high)}`,
        count === 0 ? '–' : `${lower} / ${equal} / ${higher}`,
      ];
    }),
  }));
  const seeds = comparisons[0]?.seeds.length ?? 0;
  return [
    paragraph(report.tableIntroduction(regimeWords(reference, words, names), seeds)),
    ...tables.map((table) => tableHtml(table)),
  ].join('\n');
}
