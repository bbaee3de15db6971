import { frozen } from '../government/frozen.ts';
import type { Shock } from '../government/shock.ts';
import type { World } from '../government/world.ts';
import { areEqual, parameters as records } from '../parameters/parameters.ts';
import { copyState } from '../state/copyState.ts';
import { beginIn, type Course } from './begin.ts';
import { cache, MOST_WARM_UPS } from './cache.ts';
import type { Simulation } from './simulation.ts';
import { step } from './step.ts';

/** One list for all: kept beginnings are found by the identity of their shocks. */
const none: readonly Shock[] = [];

/** The parameters on which the months before a regime depend. */
const others = records.filter(({ instrument }) => !instrument).map(({ name }) => name);

/**
 * A run at the start of the month in which its regime begins. Until then every regime is the status quo, so
 * the runs of a seed share one warm-up: the first of them does it.
 */
export function beginShared(
  world: World,
  course: Course,
  compiled: boolean,
  shocks: readonly Shock[] = none,
): Simulation {
  const { seed, start } = course;
  const { government, parameters } = world;
  const known = cache.warmUps.get(government) ?? [];
  const found = known.find(
    (one) =>
      one.seed === seed &&
      one.start === start &&
      one.shocks === shocks &&
      areEqual(one.parameters, parameters, others),
  );
  if (found !== undefined)
    return beginIn(
      world,
      course,
      { compiled, shocks },
      { state: copyState(found.state), arrangement: found.arrangement },
    );
  const run = beginIn(world, course, { compiled, shocks });
  while (run.state.month < start) step(run);
  const lived = {
    seed,
    start,
    parameters,
    shocks: frozen(shocks),
    state: copyState(run.state),
    arrangement: run.arrangement,
  };
  cache.warmUps.set(government, [lived, ...known].slice(0, MOST_WARM_UPS));
  return run;
}
