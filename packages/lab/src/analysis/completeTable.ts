/** A part of a table of points and seeds in which no value is missing. */
export interface CompleteTable {
  /** Places of the groups and seeds that are in it, in their order. */
  readonly groups: readonly number[];
  readonly seeds: readonly number[];
  /** How many are not. */
  readonly withoutGroups: number;
  readonly withoutSeeds: number;
}

/**
 * The largest part of a table without a hole: a sweep that ended early leaves out seeds, a run that failed
 * leaves out what belongs together with it. Points under other seeds than their neighbours would differ by
 * luck.
 * @param rows - shape [point][seed]; NaN where missing
 * @param size - points that belong together, one after the other: a walk, or a base point with its mixtures
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
    // Of tables of the same size, that with more seeds: luck is known better.
    if (left.length > 0 && left.length * (i + 1) >= best)
      [best, groups, kept] = [left.length * (i + 1), left, i + 1];
  });
  const seeds = mostFirst.slice(0, kept).sort((a, b) => a - b);
  return { groups, seeds, withoutGroups: count - groups.length, withoutSeeds: all - seeds.length };
}
