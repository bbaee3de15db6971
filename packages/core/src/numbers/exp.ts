import { GREATEST_EXPONENT, LEAST_EXPONENT, powerOfTwo } from './powersOfTwo.ts';
import type { i32 } from './whole.ts';

const LN2_HIGH: number = 6.9314718036912381649e-1;
const LN2_LOW: number = 1.90821492927058770002e-10;
const P1: number = 1.66666666666666019037e-1;
const P2: number = -2.77777777770155933842e-3;
const P3: number = 6.61375632143793436117e-5;
const P4: number = -1.6533902205465251539e-6;
const P5: number = 4.13813679705723846039e-8;
/** Beyond these e^x leaves the range of a double. */
const HIGHEST: number = 709.782712893383973096;
const LOWEST: number = -745.13321910194110842;
const BOUND: number = 708;

/**
 * e^x by additions, multiplications and divisions alone, so that every engine gives the same bytes (those
 * of V8's `Math.exp`, but at 1).
 * Error below one unit in the last place.
 * @see Sun Microsystems (1993), fdlibm, e_exp.c
 */
export function exp(x: number): number {
  if (!(x >= LOWEST && x <= HIGHEST)) return x > 0 ? Infinity : x < 0 ? 0 : x;
  const k = Math.floor(Math.LOG2E * x + 0.5);
  return scale(rest(x, k), k as i32);
}

/**
 * e^x with x clamped to ±708, well inside the range of a double: there the same bits as `exp`, without its
 * branches.
 */
export function boundedExp(x: number): number {
  const within = x < -BOUND ? -BOUND : x > BOUND ? BOUND : x;
  const k = Math.floor(Math.LOG2E * within + 0.5);
  return rest(within, k) * powerOfTwo(k as i32);
}

/** e^r, x = k ln 2 + r, |r| ≤ ½ ln 2. */
function rest(x: number, k: number): number {
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const square = r * r;
  const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
  return 1 - (low - (r * c) / (2 - c) - high);
}

/** y·2^k, k whole: in two steps where 2^k is no normal number. */
function scale(y: number, k: i32): number {
  if (k > GREATEST_EXPONENT) return y * 2 * powerOfTwo(GREATEST_EXPONENT);
  if (k < LEAST_EXPONENT) return y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
  return y * powerOfTwo(k);
}
