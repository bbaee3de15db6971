import { studentQuantile } from '../distributions/studentQuantile.ts';
import type { Summary } from '../summary/summarise.ts';

/** Difference of the means of two independent samples, one minus other, with its interval. */
export interface DifferenceOfMeans {
  readonly difference: number;
  /** NaN if a side has fewer than two values. */
  readonly low: number;
  readonly high: number;
}

/**
 * Welch's interval: the two may have other spreads. Where neither side varies it is as wide as nothing.
 * @param level - in (0, 1), e.g. 0.95
 * @see Welch (1947), The generalization of Student's problem when several different population variances are involved, Biometrika 34:28–35
 */
export function differenceOfMeans(one: Summary, other: Summary, level: number): DifferenceOfMeans {
  const difference = one.mean - other.mean;
  const [a, b] = [one, other].map(
    ({ standardDeviation, count }) => (standardDeviation * standardDeviation) / count,
  );
  const variance = a + b;
  if (Number.isNaN(variance)) return { difference, low: Number.NaN, high: Number.NaN };
  if (variance === 0) return { difference, low: difference, high: difference };
  const freedom = (variance * variance) / ((a * a) / (one.count - 1) + (b * b) / (other.count - 1));
  const half = studentQuantile((1 + level) / 2, freedom) * Math.sqrt(variance);
  return { difference, low: difference - half, high: difference + half };
}
