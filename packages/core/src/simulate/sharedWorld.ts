import { buildWorld } from '../government/buildWorld.ts';
import type { Scenario } from '../government/scenario.ts';
import type { World } from '../government/world.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Seed } from '../random/luck.ts';

interface Drawn {
  readonly scenario: Scenario;
  readonly seed: Seed;
  readonly parameters: Parameters;
  readonly world: World;
}

/** What was drawn last. Regimes of a seed are mostly run one after another, and drawing takes as long as a third of a run. */
let last: Drawn | undefined;

/**
 * The world of a scenario, drawn once for regimes that follow one another. Nobody may change it.
 * @throws {InputError} naming everything in the government that cannot be
 */
export function sharedWorld(scenario: Scenario, seed: Seed, parameters: Parameters): World {
  if (last === undefined || last.scenario !== scenario || last.seed !== seed || !areEqual(last.parameters, parameters)) {
    last = { scenario, seed, parameters, world: buildWorld(scenario.government(seed, parameters), parameters) };
  }
  return last.world;
}

const areEqual = (a: Parameters, b: Parameters): boolean => (Object.keys(a) as (keyof Parameters)[]).every((name) => Object.is(a[name], b[name]));
