/** Fractions of multiples of square roots of primes: even enough for tests, and the same in any language. */
const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29];

/**
 * Rows of A, B, A with one column from B, B with one column from A, for each base point.
 * @returns shape [base × (2 dimensions + 2)][dimension]
 */
export function saltelliPoints(base: number, dimensions: number): number[][] {
  return Array.from({ length: base }, (_, k) => {
    const all = primes.slice(0, 2 * dimensions).map((prime) => ((k + 1) * Math.sqrt(prime)) % 1);
    const [a, b] = [all.slice(0, dimensions), all.slice(dimensions)];
    return [a, b, ...a.map((_x, d) => a.with(d, b[d])), ...a.map((_x, d) => b.with(d, a[d]))];
  }).flat();
}
