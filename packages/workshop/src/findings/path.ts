import { mean, quantile } from '@joined-up/statistics';
import type { Results } from '../engine/results.ts';

/** The month in which a way of coordinating begins (model §6). */
export const START = 12;

/** One month of B minus A in `outcome`, over governments. */
export interface PathMonth {
  readonly month: number;
  readonly mean: number;
  /** 5 %, 25 %, 75 % and 95 % of governments lie below. */
  readonly band: readonly [number, number, number, number];
}

export interface Path {
  readonly months: readonly PathMonth[];
  /** Governments in which B falls behind at all, and for each of them the months since the start until it has caught up for good; null: not yet. */
  readonly recoveries: readonly (number | null)[];
}

/** B minus A by month; catching up means: from then on the mean of any half year is not below zero. */
export function pathOf(a: Results, b: Results, count: number): Path {
  const { months } = a.layout!;
  const differences = Array.from({ length: count }, (_, seed) => {
    const [before, after] = [a.path(seed), b.path(seed)];
    return Array.from({ length: months }, (__, month) => after[month] - before[month]);
  });
  return {
    months: Array.from({ length: months - START + 1 }, (_, i) => {
      const month = START - 1 + i;
      const values = differences.map((run) => run[month]);
      return { month, mean: mean(values), band: [0.05, 0.25, 0.75, 0.95].map((share) => quantile(values, share)) as unknown as PathMonth['band'] };
    }),
    recoveries: differences.flatMap((run) => recovery(run)),
  };
}

/** Nothing if it never falls behind by more than 0.005 for half a year. */
function recovery(run: readonly number[]): (number | null)[] {
  const smooth = run.slice(START, run.length - 5).map((_, i) => mean(run.slice(START + i, START + i + 6)));
  const last = smooth.findLastIndex((value) => value < 0);
  if (!smooth.some((value) => value < -0.005)) return [];
  return [last === smooth.length - 1 ? null : last + 1];
}

/** The month by which half of those that fell behind have caught up; null: most have not; nothing: most never fell behind. */
export function medianRecovery({ recoveries }: Path, count: number): number | null | undefined {
  if (recoveries.length < count / 2) return undefined;
  const sorted = recoveries.map((month) => month ?? Infinity).sort((one, other) => one - other);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  return Number.isFinite(middle) ? middle + START : null;
}
