/** Coefficients of a numerator and a denominator, from the highest power down. */
export type PolynomialRatio = readonly [above: readonly number[], below: readonly number[]];

/** A ratio of two polynomials in x. */
export const ratioAt = ([above, below]: PolynomialRatio, x: number): number =>
  polynomialAt(above, x) / polynomialAt(below, x);

/** Horner's rule. */
function polynomialAt(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = 0; i < coefficients.length; i++) sum = sum * x + coefficients[i];
  return sum;
}
