/** Where a line through points crosses zero, from left to right; between two points along the straight line. */
export function crossings(points: readonly { readonly value: number; readonly mean: number }[]): number[] {
  return points.slice(1).flatMap((after, i) => {
    const before = points[i];
    if (before.mean === 0 || Math.sign(before.mean) === Math.sign(after.mean)) return [];
    return [before.value + ((after.value - before.value) * before.mean) / (before.mean - after.mean)];
  });
}
