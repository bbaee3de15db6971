import { quantile } from './quantile.ts';
import { standardDeviation } from './standardDeviation.ts';

/** A smooth density of values, at equally spaced points. */
export interface KernelDensity {
  /** Standard deviation of the kernel, in the unit of the values; 0 if there is nothing to smooth. */
  readonly bandwidth: number;
  /** Ascending, shape [point]; empty if the bandwidth is 0. */
  readonly at: readonly number[];
  /** Density per unit of the values, shape [point]. */
  readonly density: readonly number[];
}

/**
 * Bandwidth by Silverman's rule of thumb: 0.9 min(s, IQR / 1.34) n^(−1/5), or with s alone if the
 * quartiles coincide.
 * @returns in the unit of the values; 0 for fewer than two values, or equal ones
 * @see Silverman (1986), Density Estimation for Statistics and Data Analysis, eq. 3.31; `bw.nrd0` of R
 */
export function silvermanBandwidth(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted[0] === sorted.at(-1)) return 0;
  const spread = standardDeviation(values);
  const middle = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.34;
  return 0.9 * (middle > 0 ? Math.min(spread, middle) : spread) * values.length ** -0.2;
}

/**
 * Density of values by a Gaussian kernel, at equal steps from three bandwidths below the least value to
 * three above the greatest: less than 0.3 % of the density lies outside.
 * @param points - at least 2
 */
export function kernelDensity(values: readonly number[], points = 101): KernelDensity {
  const bandwidth = silvermanBandwidth(values);
  if (bandwidth === 0) return { bandwidth, at: [], density: [] };
  const from = values.reduce((least, value) => Math.min(least, value)) - 3 * bandwidth;
  const to = values.reduce((most, value) => Math.max(most, value)) + 3 * bandwidth;
  const at = Array.from({ length: points }, (_, i) => from + ((to - from) * i) / (points - 1));
  const scale = values.length * bandwidth * Math.sqrt(2 * Math.PI);
  return {
    bandwidth,
    at,
    density: at.map(
      (place) =>
        values.reduce((sum, value) => sum + Math.exp(-0.5 * ((place - value) / bandwidth) ** 2), 0) / scale,
    ),
  };
}
