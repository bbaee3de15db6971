import { normalQuantile } from './normalQuantile.ts';
import { studentParts } from './studentParts.ts';

/**
 * Quantile of Student's t, to twelve digits.
 * @param p - probability, in [0, 1]
 * @param freedom - degrees of freedom, above 0, whole or not; Infinity is the normal distribution
 * @returns −Infinity for 0, Infinity for 1 and on overflow; NaN for invalid arguments
 */
export function studentQuantile(p: number, freedom: number): number {
  if (!(p >= 0 && p <= 1) || !(freedom > 0)) return Number.NaN;
  if (freedom === Infinity) return normalQuantile(p);
  if (p === 0.5) return 0;
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  return p < 0.5 ? -sizeOf(p, freedom) : sizeOf(1 - p, freedom);
}

/**
 * The value above 0 with this tail probability. The logarithm of the probability is concave in the
 * logarithm of the value, so Newton's steps converge.
 */
function sizeOf(tail: number, freedom: number): number {
  const central = tail > 0.25;
  const wanted = Math.log(central ? 0.5 - tail : tail);
  if (studentParts(Number.MAX_VALUE, freedom).tail > tail) return Infinity;
  let place = Math.log(Math.max(1e-3, -normalQuantile(tail)));
  let [low, high] = [-800, Math.log(Number.MAX_VALUE)];
  for (let i = 0; i < 200; i++) {
    const { tail: beyond, middle, power } = studentParts(Math.exp(place), freedom);
    const probability = central ? middle : beyond;
    const error = Math.log(probability) - wanted;
    if (error === 0) break;
    if (error > 0 === central) high = place;
    else low = place;
    const next = place - (error * probability) / (central ? power : -power);
    const inside = next > low && next < high;
    const moved = inside ? next : (low + high) / 2;
    if (Math.abs(moved - place) <= 1e-16 * Math.max(1, Math.abs(place))) break;
    place = moved;
  }
  return Math.exp(place);
}
