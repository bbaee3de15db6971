import { buildWorld, withParameters } from '../government/buildWorld.ts';
import { frozen } from '../government/frozen.ts';
import type { Government } from '../government/government.ts';
import type { Scenario } from '../government/scenario.ts';
import type { World } from '../government/world.ts';
import { areEqual, type Parameters } from '../parameters/parameters.ts';
import type { Seed } from '../random/luck.ts';
import { cache } from './cache.ts';

/**
 * The world of a scenario, drawn once for regimes that follow one another. Read only.
 * @throws {InputError} naming everything that is wrong with the government
 */
export function sharedWorld(scenario: Scenario, seed: Seed, parameters: Parameters): World {
  const last = cache.drawn;
  if (
    last !== undefined &&
    last.scenario === scenario &&
    last.draw === scenario.government &&
    last.seed === seed &&
    areEqual(last.parameters, parameters)
  )
    return last.world;
  const world = worldOf(scenario.government(seed, parameters), parameters);
  cache.drawn = { scenario, draw: scenario.government, seed, parameters, world };
  return world;
}

function worldOf(government: Government, parameters: Parameters): World {
  const known = cache.worlds.get(government);
  if (known !== undefined)
    return areEqual(known.parameters, parameters) ? known : withParameters(known, parameters);
  const world = buildWorld(government, parameters);
  cache.worlds.set(frozen(government), world);
  return world;
}
