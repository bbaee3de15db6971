/**
 * Quantile by linear interpolation between order statistics: type 7, the default of R and NumPy. NaN
 * without values.
 * @param sorted - in ascending order
 * @param p - in [0, 1]
 * @throws {RangeError} unless p is in [0, 1]
 * @see Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician
 * 50:361–365
 */
export function quantile(sorted: readonly number[], p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile: expected p in [0, 1], received ${p}`);
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted.length === 0
    ? Number.NaN
    : sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}

/**
 * Quantiles at the middles of `dots` equal slices, for a quantile dotplot: each dot stands for one in
 * `dots`.
 * @see Kay, Kola, Hullman & Munson (2016), When (ish) is my bus?, CHI '16
 */
export const quantileDots = (values: readonly number[], dots = 50): number[] => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.length === 0
    ? []
    : Array.from({ length: dots }, (_, i) => quantile(sorted, (i + 0.5) / dots));
};
