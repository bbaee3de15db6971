import { simulate, type ParameterName } from '@joined-up/core';
import { scenario } from '@joined-up/scenarios';
import { compare, formatNumber, pairedDifference, wordsOf, type PairedRow } from '@joined-up/viz';

/** A live picture: one parameter on a slider, and the difference between two regimes. */
export interface LiveFigure {
  readonly id: string;
  /** Label of the slider. */
  readonly label: string;
  readonly parameter: ParameterName;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** Value at first, and in the still. */
  readonly initial: number;
  readonly reference: string;
  readonly regime: string;
  readonly metric: string;
  /** Smallest difference that matters, in the unit of the metric. */
  readonly matters: number;
}

/** Runs per regime and picture. */
export const SEEDS = 20;

/** All live figures of the site. */
export const figures: readonly LiveFigure[] = [
  {
    id: 'mandate',
    label: 'Political mandate of the centre',
    parameter: 'mandate',
    low: 0,
    high: 1,
    step: 0.1,
    initial: 0.8,
    reference: 'status-quo',
    regime: 'cog',
    metric: 'outcome',
    matters: 0.02,
  },
  {
    id: 'merged',
    label: 'Ministries merged into one',
    parameter: 'mergedMinistries',
    low: 2,
    high: 10,
    step: 1,
    initial: 4,
    reference: 'status-quo',
    regime: 'superministry',
    metric: 'outcome',
    matters: 0.02,
  },
];

/** The two runs of a seed: one under each regime, with the same luck. */
export function runPair(
  { parameter, reference, regime, metric }: LiveFigure,
  value: number,
  seed: number,
): PairedRow[] {
  const government = scenario('stylised');
  return [reference, regime].map((id) => ({
    seed,
    regime: id,
    value: simulate(government, id, { seed, parameters: { [parameter]: value } }).summary[metric],
  }));
}

/** The picture of all runs of a figure. @param width - CSS pixels, at least 300 */
export const draw = (
  { metric, reference, matters }: LiveFigure,
  rows: readonly PairedRow[],
  width: number,
): SVGSVGElement => pairedDifference(rows, { metric, reference, matters, width });

/** The finding of a picture in a sentence, with numbers. */
export function sentence(
  { label, metric, reference, matters }: LiveFigure,
  rows: readonly PairedRow[],
  value: number,
): string {
  const { difference } = compare(rows, metric, reference, matters).compared[0];
  const [mean, low, high] = [difference.mean, difference.low, difference.high].map((number) =>
    formatNumber(number, 3, wordsOf('en'), true),
  );
  return (
    `${label} at ${value}: the ${metric} differs from the status quo by ${mean} (95 % interval ${low} ` +
    `to ${high}), higher in ${difference.higher} of ${difference.count} seeds.`
  );
}
