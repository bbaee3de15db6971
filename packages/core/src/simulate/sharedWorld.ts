import { buildWorld, withParameters } from '../government/buildWorld.ts';
import { frozen } from '../government/frozen.ts';
import type { Government } from '../government/government.ts';
import type { Scenario } from '../government/scenario.ts';
import type { World } from '../government/world.ts';
import { areEqual, type Parameters } from '../parameters/parameters.ts';
import type { Seed } from '../random/luck.ts';

interface Drawn {
  readonly scenario: Scenario;
  readonly draw: Scenario['government'];
  readonly seed: Seed;
  readonly parameters: Parameters;
  readonly world: World;
}

/** What was drawn last. Regimes of a seed are mostly run one after another, and drawing takes as long as a third of a run. */
let last: Drawn | undefined;

/**
 * Columns of governments that somebody still holds, as they are when a scenario knows its government, or keeps what it drew. Such a
 * government is frozen: changed in place, it would still run as it was.
 */
const built = new WeakMap<Government, World>();

/**
 * The world of a scenario, drawn once for regimes that follow one another. Nobody may change it.
 * @throws {InputError} naming everything in the government that cannot be
 */
export function sharedWorld(scenario: Scenario, seed: Seed, parameters: Parameters): World {
  if (
    last === undefined ||
    last.scenario !== scenario ||
    last.draw !== scenario.government ||
    last.seed !== seed ||
    !areEqual(last.parameters, parameters)
  ) {
    last = {
      scenario,
      draw: scenario.government,
      seed,
      parameters,
      world: worldOf(scenario.government(seed, parameters), parameters),
    };
  }
  return last.world;
}

function worldOf(government: Government, parameters: Parameters): World {
  const known = built.get(government);
  if (known !== undefined)
    return areEqual(known.parameters, parameters) ? known : withParameters(known, parameters);
  const world = buildWorld(government, parameters);
  built.set(frozen(government), world);
  return world;
}
