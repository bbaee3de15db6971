/**
 * Chance that a run of the one comes out higher than a run of the other with other luck; a tie counts half.
 * 0.5: neither way.
 * NaN if a side is empty; a missing value (NaN) does not count. It is Mann and Whitney's U / (n m), and
 * Vargha and Delaney's A. Where runs have the same luck the paired chance tells more.
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

/** How many of a rising list lie below a value. */
function firstNotBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
