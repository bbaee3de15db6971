/**
 * Probability that a run of one list is higher than a run of the other, with independent luck; a tie
 * counts half. 0.5: neither way. NaN if a side is empty; missing values (NaN) do not count. It is Mann and
 * Whitney's U / (n m), and Vargha and Delaney's A. For runs with the same luck `probabilityOfSuperiority`
 * says more.
 * @returns in [0, 1]
 * @see Vargha & Delaney (2000), A critique and improvement of the CL common language effect size
 * statistics, J. Educational and Behavioral Statistics 25:101–132
 */
export function probabilityOfSuperiorityUnpaired(
  values: readonly number[],
  others: readonly number[],
): number {
  const [own, sorted] = [values, others].map((side) =>
    side.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b),
  );
  let wins = 0;
  for (const value of own) {
    const lower = firstNotBelow(sorted, value);
    let equal = lower;
    while (equal < sorted.length && sorted[equal] === value) equal++;
    wins += (lower + equal) / 2;
  }
  return wins / (own.length * sorted.length);
}

/** Number of values below a value in an ascending list. */
function firstNotBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
