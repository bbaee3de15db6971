import type { Design } from './design.ts';
import { valueAt, type Factor } from './factor.ts';

/**
 * Points of the unit cube as settings of parameters.
 * @param unit - shape [point × factor], each in [0, 1]
 */
export function scaled(factors: readonly Factor[], unit: Float64Array): Design {
  return {
    names: factors.map(({ name }) => name),
    points: factors.length === 0 ? 0 : unit.length / factors.length,
    values: unit.map((place, i) => valueAt(factors[i % factors.length], place)),
  };
}
