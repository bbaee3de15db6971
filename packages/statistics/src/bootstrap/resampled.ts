import type { Draw } from './draw.ts';

/**
 * A statistic of samples drawn with replacement.
 * @param count - number of things to draw from
 * @param statistic - takes indices 0 … count − 1, repeated and in any order; the array is reused, so do
 * not keep it
 * @param draw - `count` × `resamples` draws are taken
 * @returns shape [resample], in the order drawn
 * @throws {RangeError} for an invalid number of resamples
 */
export function resampled<Statistic>(
  count: number,
  statistic: (places: Int32Array) => Statistic,
  draw: Draw,
  resamples: number,
): Statistic[] {
  if (!(Number.isInteger(resamples) && resamples >= 1))
    throw new RangeError(`bootstrap: expected at least 1 resample, received ${resamples}`);
  const places = new Int32Array(count);
  return Array.from({ length: resamples }, (_, sample) => {
    for (let i = 0; i < count; i++) places[i] = Math.floor(draw(sample * count + i) * count);
    return statistic(places);
  });
}
