import type { MorrisIndices, SensitivityIndex, SobolIndices } from '@joined-up/statistics';

/** An index and its 95 % interval, which may lie a little outside what the index can be; NaN: not known. */
export interface Estimated {
  /** The index itself. */
  readonly estimate: number;
  /** Lower end of its interval. */
  readonly low: number;
  /** Upper end of its interval. */
  readonly high: number;
}

/** How much of the variance of a number one parameter explains, shares in [0, 1]. */
export interface SobolRow {
  /** Name of a parameter. */
  readonly parameter: string;
  /** Share that it explains by itself. */
  readonly first: Estimated;
  /** Share that it explains by itself and together with others. */
  readonly total: Estimated;
  /** A parameter that the model does not use. */
  readonly dummy?: boolean;
}

/** How far one parameter moves a number, and how much that depends on the others. */
export interface MorrisRow {
  /** Name of a parameter. */
  readonly parameter: string;
  /** μ*, mean size of its effects, in the unit of the output. */
  readonly size: Estimated;
  /** σ, standard deviation of its effects, in the unit of the output. */
  readonly spread: Estimated;
  /** A parameter that the model does not use: how far it moves is the noise floor. */
  readonly dummy?: boolean;
}

const estimated = ({ estimate, low, high }: SensitivityIndex): Estimated => ({ estimate, low, high });

/** Sobol' indices as the rows of `sobolDots`. @param dummies - names of parameters that the model does not use */
export const sobolRows = ({ first, total }: SobolIndices, dummies: readonly string[] = []): SobolRow[] =>
  first.map((index, d) => ({
    parameter: index.name,
    first: estimated(index),
    total: estimated(total[d]),
    ...(dummies.includes(index.name) ? { dummy: true } : {}),
  }));

/**
 * Elementary effects as the rows of `morrisDots`.
 * @param dummies - names of parameters that the model does not use: the noise floor
 */
export const morrisRows = (
  { muStar, sigma }: MorrisIndices,
  dummies: readonly string[] = [],
): MorrisRow[] =>
  muStar.map((index, d) => ({
    parameter: index.name,
    size: estimated(index),
    spread: estimated(sigma[d]),
    ...(dummies.includes(index.name) ? { dummy: true } : {}),
  }));

/**
 * The noise floor: the largest size that the estimates of dummies, or their intervals, reach; `null` if
 * none is known.
 */
export function noiseFloor(noise: readonly Estimated[]): number | null {
  const ends = noise
    .flatMap(({ estimate, low, high }) => [estimate, low, high])
    .filter((value) => !Number.isNaN(value))
    .map(Math.abs);
  return ends.length === 0 ? null : Math.max(...ends);
}
