import { studentQuantile } from '../distributions/studentQuantile.ts';
import { difference, unitOf } from '../summary/rounding.ts';
import type { Summary } from '../summary/summarise.ts';

/** Difference of the means of two independent samples, one minus other, with its interval. */
export interface DifferenceOfMeans {
  /** Mean of one minus mean of other, in the unit of the values. */
  readonly difference: number;
  /** Lower end of its interval; NaN if a side has fewer than two values. */
  readonly low: number;
  /** Upper end of its interval; NaN if a side has fewer than two values. */
  readonly high: number;
}

/**
 * Welch's interval: the two may have different spreads. If neither side varies it is a point; means that
 * differ by rounding only (`ROUNDING`) differ by 0.
 * @param level - in (0, 1), e.g. 0.95
 * @see Welch (1947), The generalization of Student's problem when several different population variances
 * are involved, Biometrika 34:28–35
 */
export function differenceOfMeans(one: Summary, other: Summary, level: number): DifferenceOfMeans {
  const apart = difference(one.mean, other.mean);
  // Scaled, as squares of tiny and huge spreads would under- or overflow.
  const unit = unitOf(Math.max(one.standardDeviation, other.standardDeviation));
  const [a, b] = [one, other].map(
    ({ standardDeviation, count }) => (standardDeviation / unit) ** 2 / count,
  );
  const variance = a + b;
  if (Number.isNaN(variance)) return { difference: apart, low: Number.NaN, high: Number.NaN };
  if (variance === 0) return { difference: apart, low: apart, high: apart };
  const freedom = (variance * variance) / ((a * a) / (one.count - 1) + (b * b) / (other.count - 1));
  const half = studentQuantile((1 + level) / 2, freedom) * Math.sqrt(variance) * unit;
  return { difference: apart, low: apart - half, high: apart + half };
}
