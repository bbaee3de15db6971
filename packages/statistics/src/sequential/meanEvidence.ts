/**
 * Evidence against a value of the mean: a t test that may be looked at as often as one likes. For normal
 * values, the evidence against the true mean ever reaches 1/ε with a probability of at most ε; for values
 * as skewed as waiting times, of up to four times that.
 * @param values - shape [draw]
 * @param mean - value that is tested
 * @returns 0 or more; 1 says nothing either way
 * @see Lai (1976), On confidence sequences, Annals of Statistics 4:265–280; Wang & Ramdas (2023),
 * Anytime-valid t-tests and confidence sequences, arXiv:2310.03722
 */
export function evidenceAgainstMean(values: readonly number[], mean: number): number {
  const count = values.length;
  let [sum, squares] = [0, 0];
  for (const value of values) {
    sum += value - mean;
    squares += (value - mean) ** 2;
  }
  if (squares === 0) return 1;
  // Effect sizes, in standard deviations, have a standard normal prior; the scale cancels out.
  const explained = (sum * sum) / ((count + 1) * squares);
  return (1 - explained) ** (-count / 2) / Math.sqrt(count + 1);
}
