import type { World } from '../government/world.ts';

/** Sums of units by ministry; 0 for ministries without units. */
export interface SumsOfMinistries {
  /** ΣK_u, and the number of units. Shape [ministry]. */
  readonly capacity: Float64Array;
  readonly units: Float64Array;
  /** w̄_mk, the mean of the units' priorities by capacity. Shape [ministry × goal]. */
  readonly mission: Float64Array;
}

/** @param ministryOf - the ministry in which each house counts; shape [ministry] */
export function sumsOfMinistries(world: World, ministryOf: Int32Array): SumsOfMinistries {
  const { ministries, goals } = world;
  const capacity = new Float64Array(ministries);
  const units = new Float64Array(ministries);
  const mission = new Float64Array(ministries * goals);
  for (let u = 0; u < world.units; u++) {
    const m = ministryOf[world.unitMinistry[u]];
    capacity[m] += world.capacity[u];
    units[m]++;
    for (let k = 0; k < goals; k++)
      mission[m * goals + k] += world.capacity[u] * world.priorities[u * goals + k];
  }
  for (let m = 0; m < ministries; m++)
    if (units[m] > 0) for (let k = 0; k < goals; k++) mission[m * goals + k] /= capacity[m];
  return { capacity, units, mission };
}
