import type { i32 } from '../numbers/whole.ts';

/**
 * Sets the trust between two ministries, both ways: trust is symmetric.
 * @param trust - shape [ministry × ministry]
 */
export function trustBetween(trust: Float64Array, ministries: i32, i: i32, j: i32, value: number): void {
  trust[i * ministries + j] = value;
  trust[j * ministries + i] = value;
}
