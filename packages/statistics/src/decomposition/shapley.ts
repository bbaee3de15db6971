/**
 * Shapley values: what each player adds, mean over all orders in which they may come.
 * @param worth - of every set of players, shape [2^players]; player i is in the sets whose i-th bit is 1
 * @returns shape [player]; they add up to the worth of all minus the worth of none
 * @throws {RangeError} unless there is a worth for every set
 * @see Shapley (1953), Contributions to the Theory of Games II:307–317
 */
export function shapley(worth: readonly number[]): number[] {
  const players = Math.log2(worth.length);
  if (!Number.isInteger(players))
    throw new RangeError(
      `shapley: expected the worth of every set of players, 2^n numbers, received ${worth.length}`,
    );
  return Array.from({ length: players }, (_, player) =>
    worth.reduce((sum, own, set) => {
      if ((set >> player) & 1) return sum;
      const before = sizeOf(set);
      return (
        sum +
        ((factorial(before) * factorial(players - before - 1)) / factorial(players)) *
          (worth[set | (1 << player)] - own)
      );
    }, 0),
  );
}

const sizeOf = (set: number): number => set.toString(2).replaceAll('0', '').length;
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
