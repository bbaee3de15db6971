import { betaPower, incompleteBeta } from './incompleteBeta.ts';

/** Probabilities of Student's t at a value t > 0. */
export interface StudentParts {
  /** Probability of a larger value. */
  readonly tail: number;
  /** Probability of a value between 0 and t. */
  readonly middle: number;
  /** Density at t, times t. */
  readonly power: number;
}

/** @param t - above 0 @param freedom - above 0 */
export function studentParts(t: number, freedom: number): StudentParts {
  const half = freedom / 2;
  const ratio = t / Math.sqrt(freedom);
  if (ratio > 1e8) {
    // So far out that 1 − x rounds to 1 and x may underflow, though its power does not.
    const power =
      betaPower(half, 0.5, 0.5, 0.5) *
      Math.exp((half + 0.5) * Math.LN2 - freedom * (Math.log(t) - Math.log(freedom) / 2));
    const tail = power / freedom;
    return { tail, middle: 0.5 - tail, power };
  }
  const squared = ratio * ratio;
  const [x, y] = [1 / (1 + squared), squared / (1 + squared)];
  const tail = incompleteBeta(half, 0.5, x, y) / 2;
  const middle = incompleteBeta(0.5, half, y, x) / 2;
  return { tail, middle, power: betaPower(half, 0.5, x, y) };
}
