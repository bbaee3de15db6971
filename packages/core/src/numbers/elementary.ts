import { exp } from './exp.ts';
import { ln } from './ln.ts';

export { exp, ln };

/** `base` to a real power, base ≥ 0; whole powers from −2 to 2 by multiplication and division alone. */
export function power(base: number, exponent: number): number {
  if (exponent === 1) return base;
  if (exponent === 2) return base * base;
  if (exponent === -1) return 1 / base;
  if (exponent === -2) return 1 / (base * base);
  if (exponent === 0) return 1;
  if (base === 0) return exponent > 0 ? 0 : Infinity;
  return exp(exponent * ln(base));
}
