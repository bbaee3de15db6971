/** Worlds that have one option of a choice, and how many of them are cases. */
export interface OptionCount {
  readonly worlds: number;
  readonly cases: number;
}

/**
 * Counts worlds by option of a choice, options in order of first occurrence.
 * @param column - index of the option, shape [world]
 * @param members - worlds to count
 */
export function countByOption(
  column: Float64Array,
  cases: readonly boolean[],
  members: Iterable<number>,
): ReadonlyMap<number, OptionCount> {
  const counts = new Map<number, { worlds: number; cases: number }>();
  for (const world of members) {
    const count = counts.get(column[world]) ?? { worlds: 0, cases: 0 };
    count.worlds++;
    if (cases[world]) count.cases++;
    counts.set(column[world], count);
  }
  return counts;
}
