import { InputError, unknownNames } from '@joined-up/core';
import { difference, quantile, summarise } from '@joined-up/statistics';

/** A run with metrics month by month; a `Run` of core with `monthly: true` is one. */
export interface MonthlyRun {
  /** Runs of the same seed are a pair. */
  readonly seed: string | number;
  /** Id of the regime. */
  readonly regime: string;
  /** Every month, counted from 0: the value of each metric by its id, `null` where missing. */
  readonly monthly: readonly {
    readonly month: number;
    readonly metrics: Readonly<Record<string, number | null>>;
  }[];
}

/** The paired difference to the reference in one month, over seeds, in the unit of the metric. */
export interface PathRow {
  /** Which month, counted from 0. */
  readonly month: number;
  /** Mean paired difference over seeds. */
  readonly mean: number;
  /** Lower end of the 95 % interval of the mean; NaN with fewer than two seeds. */
  readonly low: number;
  /** Upper end of that interval. */
  readonly high: number;
  /** The difference of single seeds, in the same order every month; `null`: missing. */
  readonly paths?: readonly (number | null)[];
  /** The middle shares of all seeds, widest first: `FAN` says which. */
  readonly fan?: readonly (readonly [number, number])[];
  /** Capacity lost to a reorganisation, share in [0, 1]. */
  readonly disruption?: number;
}

/** Shares of seeds between the edges of a fan, widest first. */
export const FAN = [0.95, 0.8, 0.5] as const;

/** Differences month by month for each seed that both regimes ran, shape [seed][month]. */
export function monthlyDifferences(
  runs: readonly MonthlyRun[],
  metric: string,
  regime: string,
  reference: string,
): readonly (readonly (number | null)[])[] {
  const of = (id: string): Map<string | number, MonthlyRun> =>
    new Map(runs.filter((run) => run.regime === id).map((run) => [run.seed, run]));
  const references = of(reference);
  return [...of(regime).values()].flatMap((run) => {
    const other = references.get(run.seed);
    if (other === undefined) return [];
    return [
      run.monthly.map(({ metrics }, i) =>
        minus(metrics[metric] ?? null, other.monthly[i]?.metrics[metric] ?? null),
      ),
    ];
  });
}

const minus = (value: number | null, reference: number | null): number | null =>
  value === null || reference === null ? null : difference(value, reference);

/**
 * The paired difference of a metric, month by month.
 * @param runs - with monthly rows; all over the same months
 * @param sample - number of seeds that are kept as single paths
 * @throws {InputError} for a metric or a regime that the runs do not have
 */
export function pathRows(
  runs: readonly MonthlyRun[],
  metric: string,
  regime: string,
  reference: string,
  { sample = 20 }: { sample?: number } = {},
): readonly PathRow[] {
  const problems = [
    ...unknownNames(
      'metric',
      [metric],
      Object.keys(runs[0]?.monthly[0]?.metrics ?? { [metric]: 0 }),
      'a metric of the runs',
    ),
    ...unknownNames(
      'regime',
      [regime, reference],
      [...new Set(runs.map((run) => run.regime))],
      'a regime of the runs',
    ),
  ];
  if (problems.length > 0) throw new InputError('path rows', problems);
  const differences = monthlyDifferences(runs, metric, regime, reference);
  const months = runs.find((run) => run.regime === regime)?.monthly.map(({ month }) => month) ?? [];
  return months.flatMap((month, i) => {
    const values = differences.map((path) => path[i]);
    const { count, mean, low, high } = summarise(values);
    const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
    const fan = FAN.map((share): [number, number] => [
      quantile(sorted, (1 - share) / 2),
      quantile(sorted, (1 + share) / 2),
    ]);
    return count === 0 ? [] : [{ month, mean, low, high, paths: values.slice(0, sample), fan }];
  });
}
