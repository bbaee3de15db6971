import type { DifferenceOfMeans } from './differenceOfMeans.ts';

/** What an interval of a difference says about a margin stated beforehand. */
export type DockingVerdict = 'EQUIVALENT' | 'INCONCLUSIVE' | 'DIFFERENT';

/**
 * EQUIVALENT: the whole interval lies inside [−margin, +margin]. With a 95 % interval these are two
 * one-sided tests (is the difference above −margin? below +margin?), both at 2.5 %. DIFFERENT: the whole
 * interval lies outside it, above +margin or below −margin: the difference is real and large enough to
 * matter. INCONCLUSIVE: anything else, NaN included; more runs would narrow the interval.
 * @param margin - ≥ 0
 * @see Schuirmann (1987), A comparison of the two one-sided tests procedure, J. Pharmacokinetics and
 * Biopharmaceutics 15:657–680
 */
export function equivalence(
  { low, high }: Pick<DifferenceOfMeans, 'low' | 'high'>,
  margin: number,
): DockingVerdict {
  if (low >= -margin && high <= margin) return 'EQUIVALENT';
  return low > margin || high < -margin ? 'DIFFERENT' : 'INCONCLUSIVE';
}
