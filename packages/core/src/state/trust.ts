/**
 * Sets the trust between two ministries, both ways: trust is symmetric.
 * @param trust - shape [ministry × ministry]
 */
export function trustBetween(trust: Float64Array, ministries: number, i: number, j: number, value: number): void {
  trust[i * ministries + j] = value;
  trust[j * ministries + i] = value;
}
