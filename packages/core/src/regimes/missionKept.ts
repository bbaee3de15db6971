import { upTo } from '../government/columns.ts';
import type { World } from '../government/world.ts';
import { exp, ln, power } from '../numbers/elementary.ts';
import { sumsOfMinistries } from './sumsOfMinistries.ts';

/**
 * Share of capacity that the units of each legacy ministry keep where a merger muddles their mission (ODD
 * §7.7.1): min(1, N⁰_h / N_m)^μ, N the effective number of missions, exp(entropy(w̄)). Shape [ministry],
 * in [0, 1]; 1 without a merger.
 * @param mission - w̄_mk of present-day ministries, shape [ministry × goal]
 */
export function missionKept(
  world: World,
  presentMinistry: Int32Array,
  mission: Float64Array,
): Float64Array {
  const { ministries, goals } = world;
  const { missionCost } = world.parameters;
  const kept = new Float64Array(ministries).fill(1);
  if (missionCost === 0) return kept;
  const houses = upTo(ministries);
  const own = sumsOfMinistries(world, houses).mission;
  for (let h = 0; h < ministries; h++) {
    kept[h] = power(
      Math.min(1, missions(own, h, goals) / missions(mission, presentMinistry[h], goals)),
      missionCost,
    );
  }
  return kept;
}

/** The effective number of missions of a ministry, from 1 to the number of goals. */
function missions(weights: Float64Array, ministry: number, goals: number): number {
  let entropy = 0;
  for (let i = ministry * goals; i < (ministry + 1) * goals; i++)
    if (weights[i] > 0) entropy -= weights[i] * ln(weights[i]);
  return exp(entropy);
}
