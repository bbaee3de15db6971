import { studentCdf } from '../distributions/studentCdf.ts';
import { mean } from '../summary/mean.ts';
import { standardDeviation } from '../summary/standardDeviation.ts';

/** Student's test of paired differences against 0. */
export interface PairedTest {
  /** t: the mean in standard errors; ±Infinity if all differences are equal and not 0. */
  readonly statistic: number;
  /** Degrees of freedom: number of pairs − 1. */
  readonly freedom: number;
  /**
   * Two-sided p: the probability that luck alone makes a mean as far from 0, in [0, 1]. NaN for fewer than
   * two pairs.
   */
  readonly p: number;
}

/**
 * Could it be luck that the mean difference is not 0? Differences that are all 0 have p = 1.
 * @param differences - value minus reference, one for each pair
 */
export function pairedTest(differences: readonly number[]): PairedTest {
  const freedom = Math.max(0, differences.length - 1);
  if (freedom === 0) return { statistic: Number.NaN, freedom, p: Number.NaN };
  const centre = mean(differences);
  const statistic =
    centre === 0 ? 0 : centre / (standardDeviation(differences) / Math.sqrt(differences.length));
  return { statistic, freedom, p: Math.min(1, 2 * studentCdf(-Math.abs(statistic), freedom)) };
}
