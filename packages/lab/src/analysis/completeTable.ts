/** A part of a table of points and seeds in which no value is missing. */
export interface CompleteTable {
  /** Indices of the groups and seeds in it, in ascending order. */
  readonly groups: readonly number[];
  readonly seeds: readonly number[];
  /** Numbers of groups and seeds that are not in it. */
  readonly withoutGroups: number;
  readonly withoutSeeds: number;
}

/**
 * The largest part of a table without missing values: a sweep that ended early costs seeds, a failed run
 * costs the group it belongs to. (Points with other seeds than their neighbours would differ by luck.)
 * @param rows - shape [point][seed]; NaN where missing
 * @param size - number of consecutive points that belong together: a walk, or a base point with its
 * mixtures
 */
export function completeTable(rows: readonly Float64Array[], size: number): CompleteTable {
  const count = rows.length / size;
  const all = rows[0].length;
  const whole = Array.from({ length: all }, (_, seed) =>
    Array.from({ length: count }, (_group, group) =>
      rows.slice(group * size, (group + 1) * size).every((row) => !Number.isNaN(row[seed])),
    ),
  );
  const mostFirst = [...whole.keys()].sort(
    (a, b) => whole[b].filter(Boolean).length - whole[a].filter(Boolean).length || a - b,
  );
  let [best, groups, kept]: [number, number[], number] = [0, [], 0];
  let left = Array.from({ length: count }, (_, group) => group);
  mostFirst.forEach((seed, i) => {
    left = left.filter((group) => whole[seed][group]);
    // Of tables of equal size, the one with more seeds: luck is better known.
    if (left.length > 0 && left.length * (i + 1) >= best)
      [best, groups, kept] = [left.length * (i + 1), left, i + 1];
  });
  const seeds = mostFirst.slice(0, kept).sort((a, b) => a - b);
  return { groups, seeds, withoutGroups: count - groups.length, withoutSeeds: all - seeds.length };
}
