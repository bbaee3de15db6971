import type { i32 } from './whole.ts';

/** Exponents of the powers of two that are normal numbers. */
export const LEAST_EXPONENT = -1022;
export const GREATEST_EXPONENT = 1023;

const powers = new Float64Array(GREATEST_EXPONENT - LEAST_EXPONENT + 1);
fill();

/** 2^k, exactly. @param k - whole, −1022 … 1023 */
export function powerOfTwo(k: i32): number {
  return powers[k - LEAST_EXPONENT];
}

function fill(): void {
  powers[-LEAST_EXPONENT] = 1;
  for (let k = 1; k <= GREATEST_EXPONENT; k++)
    powers[k - LEAST_EXPONENT] = 2 * powers[k - 1 - LEAST_EXPONENT];
  for (let k = -1; k >= LEAST_EXPONENT; k--)
    powers[k - LEAST_EXPONENT] = powers[k + 1 - LEAST_EXPONENT] / 2;
}
