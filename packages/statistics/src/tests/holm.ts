/**
 * p-values adjusted for multiple testing, by Holm: rejecting all with an adjusted value below α has a
 * familywise error of at most α, however the tests depend on each other. NaN (nothing was tested) stays
 * NaN and does not count.
 * @param p - each in [0, 1], or NaN
 * @returns in the same order
 * @throws {RangeError} for a value outside [0, 1]
 * @see Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of
 * Statistics 6:65–70
 */
export function holm(p: readonly number[]): number[] {
  const wrong = p.find((value) => value < 0 || value > 1);
  if (wrong !== undefined) throw new RangeError(`holm: expected values in [0, 1], received ${wrong}`);
  const order = p
    .map((_, place) => place)
    .filter((place) => !Number.isNaN(p[place]))
    .sort((a, b) => p[a] - p[b]);
  const adjusted = [...p];
  let largest = 0;
  order.forEach((place, rank) => {
    largest = Math.max(largest, Math.min(1, (order.length - rank) * p[place]));
    adjusted[place] = largest;
  });
  return adjusted;
}
