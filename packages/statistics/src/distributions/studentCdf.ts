import { normalCdf } from './normalCdf.ts';
import { studentParts } from './studentParts.ts';

/**
 * Distribution function of Student's t: the probability of a value of at most `t`, to twelve digits, also
 * in small tails.
 * @param freedom - degrees of freedom, above 0, whole or not; Infinity is the normal distribution
 * @returns in [0, 1]; NaN for invalid arguments
 */
export function studentCdf(t: number, freedom: number): number {
  if (Number.isNaN(t) || !(freedom > 0)) return Number.NaN;
  if (freedom === Infinity) return normalCdf(t);
  if (t === 0) return 0.5;
  if (Math.abs(t) === Infinity) return t < 0 ? 0 : 1;
  const { tail, middle } = studentParts(Math.abs(t), freedom);
  return t < 0 ? tail : 0.5 + middle;
}
