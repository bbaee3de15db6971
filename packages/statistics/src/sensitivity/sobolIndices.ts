import type { Draw } from '../bootstrap/draw.ts';
import { percentileInterval } from '../bootstrap/percentileInterval.ts';
import { resampled } from '../bootstrap/resampled.ts';
import type { BootstrapOptions } from '../intervals/bootstrapInterval.ts';
import type { SensitivityIndex } from './sensitivityIndex.ts';
import { sobolEstimates, type SobolEstimates } from './sobolEstimates.ts';
import { sobolOutputs } from './sobolOutputs.ts';

/** Shares of the variance of an output. */
export interface SobolIndices {
  /** The part that a parameter explains by itself. */
  readonly first: readonly SensitivityIndex[];
  /** The part that would remain if only it were unknown: its own, and its interactions with others. */
  readonly total: readonly SensitivityIndex[];
  /**
   * The part that two parameters explain together beyond each alone, named 'one × other'; empty without
   * second order.
   */
  readonly second: readonly SensitivityIndex[];
  /** Estimated index of a parameter without effect: the noise floor if no dummy parameter was varied. */
  readonly nothing: SensitivityIndex;
  /** Number of base points used. */
  readonly base: number;
  /** Number of base points left out because one of their runs has no output. */
  readonly missing: number;
}

/** Runs at Saltelli's points. */
export interface SobolRuns {
  /** Names of parameters, in the order of the design. */
  readonly names: readonly string[];
  /**
   * Shape [base × block]: A, B, A with parameter 0 … from B, and with second order B with parameter 0 …
   * from A. `null` where a run failed.
   */
  readonly outputs: readonly (number | null)[];
  /** Does the design have the rows for second order? @defaultValue false */
  readonly second?: boolean;
}

/**
 * Sobol' indices with bootstrap intervals over base points. Estimates may lie a little outside [0, 1]:
 * that is noise, and is not cut off. A dummy parameter varied beside the others shows the noise of luck as
 * well; `nothing` shows only that of few points.
 * @throws {RangeError} for outputs that do not fit the design
 */
export function sobolIndices(
  { names, outputs, second = false }: SobolRuns,
  draw: Draw,
  { level = 0.95, resamples = 1000 }: BootstrapOptions = {},
): SobolIndices {
  const apart = sobolOutputs(outputs, names.length, second);
  const own = sobolEstimates(
    apart,
    Int32Array.from({ length: apart.base }, (_, k) => k),
  );
  const samples =
    apart.base < 2 ? [] : resampled(apart.base, (places) => sobolEstimates(apart, places), draw, resamples);
  const index = (name: string, value: (estimates: SobolEstimates) => number): SensitivityIndex => ({
    name,
    estimate: value(own),
    ...percentileInterval(samples.map(value), level),
  });
  const pairs = names.flatMap((one, i) => names.slice(i + 1).map((other) => `${one} × ${other}`));
  return {
    first: names.map((name, d) => index(name, ({ first }) => first[d])),
    total: names.map((name, d) => index(name, ({ total }) => total[d])),
    second: second ? pairs.map((name, p) => index(name, (estimates) => estimates.second[p])) : [],
    nothing: index('nothing', ({ nothing }) => nothing),
    base: apart.base,
    missing: apart.missing,
  };
}
