import { pairedTest } from './pairedTest.ts';

/** Two one-sided tests of paired differences against a margin. */
export interface PairedEquivalence {
  /** p of the one-sided test of a mean difference of −margin or lower, in [0, 1]. */
  readonly pLow: number;
  /** p of the one-sided test of a mean difference of +margin or higher, in [0, 1]. */
  readonly pHigh: number;
  /** The larger of the two: below α the difference is too small to matter. */
  readonly p: number;
}

/**
 * Is the difference too small to matter? A difference that may be luck is not thereby shown to be small:
 * this test shows it. It is the same as asking whether the interval at level 1 − 2α lies inside ±margin.
 * @param margin - smallest difference that matters, > 0, stated before looking at the runs
 * @throws {RangeError} for a margin that is not above 0
 * @see Schuirmann (1987), A comparison of the two one-sided tests procedure, J. Pharmacokinetics and
 * Biopharmaceutics 15:657–680
 */
export function pairedEquivalence(differences: readonly number[], margin: number): PairedEquivalence {
  if (!(margin > 0))
    throw new RangeError(`pairedEquivalence: expected a margin above 0, received ${margin}`);
  const pLow = oneSided(differences.map((difference) => difference + margin));
  const pHigh = oneSided(differences.map((difference) => margin - difference));
  return { pLow, pHigh, p: Math.max(pLow, pHigh) };
}

/** p of the one-sided test of a mean of 0 or less. */
function oneSided(distances: readonly number[]): number {
  const { statistic, p } = pairedTest(distances);
  return statistic > 0 ? p / 2 : 1 - p / 2;
}
