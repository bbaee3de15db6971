import type { Draw } from '../bootstrap/draw.ts';
import { percentileInterval } from '../bootstrap/percentileInterval.ts';
import { resampled } from '../bootstrap/resampled.ts';
import type { BootstrapOptions } from '../intervals/bootstrapInterval.ts';
import { meanInterval, type IntervalKind } from '../intervals/meanInterval.ts';
import type { Interval } from '../intervals/studentInterval.ts';
import { mean } from '../summary/mean.ts';
import { standardDeviation } from '../summary/standardDeviation.ts';
import { elementaryEffects } from './elementaryEffects.ts';
import type { SensitivityIndex } from './sensitivityIndex.ts';

/** What moving a parameter through its range does to the output, in the output's unit. */
export interface MorrisIndices {
  /** μ*: mean size of the effects. Near 0: the parameter hardly matters anywhere. */
  readonly muStar: readonly SensitivityIndex[];
  /** μ: mean effect with its sign. Much smaller than μ*: it works both ways. */
  readonly mu: readonly SensitivityIndex[];
  /** σ: standard deviation of the effects. Large relative to μ*: nonlinear, or interacting with others. */
  readonly sigma: readonly SensitivityIndex[];
  /** Number of walks used. */
  readonly trajectories: number;
  /** Number of walks left out because one of their runs has no output. */
  readonly missing: number;
}

/** Runs along Morris's trajectories. */
export interface MorrisRuns {
  /** Names of parameters, in the order of the columns. */
  readonly names: readonly string[];
  /** Parameters scaled to their ranges, shape [trajectory × (names + 1) × names], each in [0, 1]. */
  readonly points: ArrayLike<number>;
  /** Shape [trajectory × (names + 1)]; `null` where a run failed. */
  readonly outputs: readonly (number | null)[];
}

export interface MorrisOptions extends BootstrapOptions {
  /**
   * Kind of interval of μ* and μ, means over walks; σ always has bootstrap percentiles.
   * @defaultValue 'student'
   */
  readonly interval?: IntervalKind;
}

/**
 * Morris's screening of parameters, with intervals over walks.
 * @throws {RangeError} for tables that do not fit each other, or points that are not walks
 * @see Campolongo, Cariboni & Saltelli (2007), An effective screening design for sensitivity analysis of
 * large models, Environmental Modelling & Software 22:1509–1518
 */
export function morris(
  { names, points, outputs }: MorrisRuns,
  draw: Draw,
  { level = 0.95, resamples = 1000, interval = 'student' }: MorrisOptions = {},
): MorrisIndices {
  const length = names.length + 1;
  if (outputs.length === 0 || outputs.length % length !== 0)
    throw new RangeError(`morris: expected walks of ${length} outputs, received ${outputs.length} outputs`);
  if (points.length !== outputs.length * names.length)
    throw new RangeError(
      `morris: expected ${outputs.length * names.length} places, received ${points.length}`,
    );
  const effects: number[][] = [];
  for (let from = 0; from < outputs.length; from += length) {
    const own = outputs.slice(from, from + length);
    if (own.every((output) => output !== null && !Number.isNaN(output))) {
      effects.push(
        elementaryEffects(
          Array.from({ length: length * names.length }, (_, i) => points[from * names.length + i]),
          own as number[],
        ),
      );
    }
  }
  // Equal draws for every parameter and index: resamples of the same walks.
  const meansOf = (size: (effect: number) => number): SensitivityIndex[] =>
    names.map((name, d) => {
      const values = effects.map((walk) => size(walk[d]));
      return {
        name,
        estimate: mean(values),
        ...meanInterval(values, interval, draw, { level, resamples }),
      };
    });
  return {
    muStar: meansOf(Math.abs),
    mu: meansOf((effect) => effect),
    sigma: names.map((name, d) => {
      const values = effects.map((walk) => walk[d]);
      return {
        name,
        estimate: standardDeviation(values),
        ...spreadInterval(values, draw, level, resamples),
      };
    }),
    trajectories: effects.length,
    missing: outputs.length / length - effects.length,
  };
}

function spreadInterval(values: readonly number[], draw: Draw, level: number, resamples: number): Interval {
  if (values.length < 2) return { low: Number.NaN, high: Number.NaN };
  return percentileInterval(
    resampled(
      values.length,
      (places) => standardDeviation(Array.from(places, (place) => values[place])),
      draw,
      resamples,
    ),
    level,
  );
}
