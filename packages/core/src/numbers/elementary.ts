/**
 * The elementary functions of the model, in one place: an engine that rounds them otherwise would change the bytes.
 * (`Math.sqrt` is exact by IEEE 754 and needs no keeper.)
 */
export const exp = Math.exp;
export const ln = Math.log;

/** `base` to a real power, base ≥ 0; the common powers are exact. */
export function power(base: number, exponent: number): number {
  if (exponent === 1) return base;
  if (exponent === 2) return base * base;
  if (exponent === -1) return 1 / base;
  if (exponent === -2) return 1 / (base * base);
  if (exponent === 0) return 1;
  if (base === 0) return exponent > 0 ? 0 : Infinity;
  return exp(exponent * ln(base));
}
