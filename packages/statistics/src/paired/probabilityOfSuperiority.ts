/**
 * Share of pairs, with the same luck, that are higher than their reference; a tie counts half. 0.5:
 * neither way. NaN without pairs; missing differences (NaN) do not count. Unlike a mean it says how often,
 * not how far.
 * @param differences - value minus reference, one for each pair
 * @returns in [0, 1]
 * @see Vargha & Delaney (2000), A critique and improvement of the CL common language effect size
 * statistics, J. Educational and Behavioral Statistics 25:101–132
 */
export function probabilityOfSuperiority(differences: readonly number[]): number {
  const higher = differences.filter((difference) => difference > 0).length;
  const equal = differences.filter((difference) => difference === 0).length;
  return (higher + equal / 2) / differences.filter((difference) => !Number.isNaN(difference)).length;
}
