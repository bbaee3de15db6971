import { mean } from '../summary/mean.ts';
import { isConstant } from '../summary/rounding.ts';

/** Variances of a nested design, in squared units. */
export interface VarianceComponents {
  /** Within a world. NaN if no world has two runs. */
  readonly luck: number;
  /** Between the true means of worlds; an estimate below 0 is 0. */
  readonly world: number;
}

/**
 * Analysis of variance with one random factor: luck is the mean square within worlds, world the excess of
 * the mean square between worlds, per run of a world. Both are 0 if runs differ by rounding only.
 * @param worlds - shape [world][replicate], no world empty; numbers of replicates may differ
 */
export function varianceComponents(worlds: readonly (readonly number[])[]): VarianceComponents {
  const runs = worlds.reduce((sum, { length }) => sum + length, 0);
  const all = worlds.flat();
  const grand = mean(all);
  let [within, between, squares] = [0, 0, 0];
  for (const world of worlds) {
    const centre = mean(world);
    for (const value of world) within += (value - centre) ** 2;
    between += world.length * (centre - grand) ** 2;
    squares += world.length ** 2;
  }
  if (isConstant(all)) within = between = 0;
  const luck = within / (runs - worlds.length);
  const replicates = (runs - squares / runs) / (worlds.length - 1);
  return { luck, world: Math.max(0, (between / (worlds.length - 1) - luck) / replicates) };
}
