import { betaPower, incompleteBeta } from './incompleteBeta.ts';

/** Probabilities of Student's t at a value above 0. */
export interface StudentParts {
  /** That it is larger. */
  readonly tail: number;
  /** That it is between 0 and the value. */
  readonly middle: number;
  /** Its density there times the value. */
  readonly power: number;
}

/** @param t - above 0 @param freedom - above 0 */
export function studentParts(t: number, freedom: number): StudentParts {
  const half = freedom / 2;
  const ratio = t / Math.sqrt(freedom);
  if (ratio > 1e8) {
    // So far out that 1 − x is 1, and x perhaps too small for a number: its power is not.
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
