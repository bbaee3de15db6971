/** Items grouped: group `g` holds `items[start[g]] … items[start[g + 1] − 1]`. One flat list, no nested arrays. */
export interface Grouping {
  /** Shape [group + 1], ascending from 0. */
  readonly start: Int32Array;
  /** Shape [item]. */
  readonly items: Int32Array;
}

/**
 * Groups the numbers 0 … groupOf.length − 1, in ascending order within a group.
 * @param groupOf - shape [item], each in 0 … groups − 1
 */
export function groupBy(groupOf: ArrayLike<number>, groups: number): Grouping {
  const start = new Int32Array(groups + 1);
  for (let i = 0; i < groupOf.length; i++) start[groupOf[i] + 1]++;
  for (let g = 0; g < groups; g++) start[g + 1] += start[g];
  const next = start.slice(0, groups);
  const items = new Int32Array(groupOf.length);
  for (let i = 0; i < groupOf.length; i++) items[next[groupOf[i]]++] = i;
  return { start, items };
}

/** A grouping from its groups. */
export function grouping(groups: readonly (readonly number[])[]): Grouping {
  const start = new Int32Array(groups.length + 1);
  for (let g = 0; g < groups.length; g++) start[g + 1] = start[g] + groups[g].length;
  const items = new Int32Array(start[groups.length]);
  for (let g = 0; g < groups.length; g++) items.set(groups[g], start[g]);
  return { start, items };
}
