import { exp, ln, power } from './elementary.ts';

/**
 * The power mean of weighted values, (Σ ω q^ρ)^{1/ρ} with Σ ω = 1, in two steps: add up ω·powerTerm(q, ρ), then take
 * powerMean of the sum. ρ = 1 is the mean, −1 the harmonic mean; within 10⁻⁶ of 0 it is the geometric mean,
 * to rounding.
 */
export function powerTerm(value: number, exponent: number): number {
  return isGeometric(exponent) ? ln(value) : power(value, exponent);
}

export function powerMean(sum: number, exponent: number): number {
  return isGeometric(exponent) ? exp(sum) : power(sum, 1 / exponent);
}

export function isGeometric(exponent: number): boolean {
  return exponent < 1e-6 && exponent > -1e-6;
}
