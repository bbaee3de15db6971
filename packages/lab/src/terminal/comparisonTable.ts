import { metricNamed, type RegimeMaker } from '@joined-up/core';
import type { PairedDifference } from '@joined-up/statistics';
import Table from 'cli-table3';
import type { ComparisonRow } from '../comparison/compare.ts';
import { ALPHA } from '../comparison/holmWithinFamilies.ts';
import { metricName, regimeName } from '../words/names.ts';
import { fixed, said, say } from '../words/say.ts';

/** Metrics that most people want to see first. */
export const HEADLINE = [
  'duplication',
  'overlap',
  'fragmentation',
  'consistency',
  'contradiction',
  'alignment',
  'outcome',
  'unmet',
  'joinedUp',
  'coordinationLoad',
  'blocked',
  'latency',
  'attendance',
  'trust',
];

const digits = (value: number, decimals = Math.abs(value) >= 10 ? 1 : 3): string =>
  Number.isNaN(value) ? '' : fixed(value, decimals);
const signed = (value: number, decimals?: number): string =>
  `${value > 0 ? '+' : ''}${digits(value, decimals)}`;

/**
 * Decimals that show two digits of the half-width of the interval, or, if pairs hardly vary, three of the
 * difference.
 */
function decimalsOf({ low, high, mean }: PairedDifference): number | undefined {
  const [half, far] = [(high - low) / 2, Math.abs(mean)];
  const smallest = half >= far / 1000 ? half : far / 10;
  return smallest > 0 ? Math.min(Math.max(1 - Math.floor(Math.log10(smallest)), 1), 8) : undefined;
}

/**
 * Paired differences with their intervals, a block of rows for each metric. An asterisk means significant
 * after correction for multiple testing.
 */
export function comparisonTable(
  rows: readonly ComparisonRow[],
  regimes: readonly RegimeMaker[],
  only: readonly string[] = HEADLINE,
): string {
  const table = new Table({
    head: ['metric', 'regime', 'mean', 'difference', '95 % interval', 'lower', 'higher'].map((heading) =>
      said(heading),
    ),
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
  });
  let last = '';
  for (const { metric, regime, mean, referenceMean, reference, difference, adjusted } of rows) {
    if (!only.includes(metric)) continue;
    if (metric !== last)
      table.push([
        metricName(metricNamed(metric)!),
        nameOf(reference, regimes),
        digits(referenceMean),
        '',
        '',
        '',
        '',
      ]);
    last = metric;
    const decimals = decimalsOf(difference);
    table.push([
      '',
      nameOf(regime, regimes),
      digits(mean),
      `${signed(difference.mean, decimals)}${adjusted < ALPHA ? ' *' : '  '}`,
      say`${signed(difference.low, decimals)} to ${signed(difference.high, decimals)}`,
      say`${difference.lower} of ${difference.count}`,
      say`${difference.higher} of ${difference.count}`,
    ]);
  }
  return table.toString();
}

const nameOf = (id: string, regimes: readonly RegimeMaker[]): string =>
  regimeName(regimes.find((regime) => regime.id === id) ?? { id, name: id });
