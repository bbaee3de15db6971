import { copyState } from '../state/copyState.ts';
import { inForce } from '../regimes/inForce.ts';
import type { Regime, RegimeMaker } from '../regimes/regime.ts';
import { regime as regimeNamed, type RegimeName } from '../regimes/regimes.ts';
import { beginIn } from './begin.ts';
import { bringToMonth } from './befall.ts';
import { install } from './install.ts';
import { withOwnColumns } from './moveInto.ts';
import type { Simulation } from './simulation.ts';
import { addByHand } from './strike.ts';

/**
 * A second run that goes on from where a run stands, under another regime from the month under way on; the
 * first run stays as it is. Same luck, same shocks, same behaviours: what differs afterwards is the
 * regime's doing. It is the run of the schedule that puts the new regime in force in this month, to the
 * bit, and its snapshots are resumed in such a run (its id is `<before>, then <after>`). Before its regime
 * begins, a run is under the status quo whatever the regime: then the new one begins in its place.
 * @param run - under way, fresh from `prepare`, or from a snapshot: `branch(resume(prepare(…), taken),
 * 'cog')`
 * @param regime - or its id; no schedule and no benchmark
 * @returns to be stepped on its own; `release` it in the end if the first one is compiled
 * @throws {InputError} for an unknown regime, or one that cannot come after the other
 * @example
 * ```ts
 * const run = prepare(stylised, 'status-quo', { seed: 7 });
 * while (run.state.month < 40) step(run);
 * const reformed = branch(run, 'cog');
 * ```
 */
export function branch(run: Simulation, regime: RegimeMaker | RegimeName): Simulation {
  const { seed, start, state, arrangement, shocks, acting } = run;
  const world = withOwnColumns(shocks?.unshocked ?? run.world);
  const maker = typeof regime === 'string' ? regimeNamed(regime) : regime;
  const next = maker.make(world.government, world.parameters);
  const made = state.month > start ? followedBy(run, next) : next;
  const second = beginIn(
    world,
    { regime: made, seed, start },
    {
      compiled: run.memory !== undefined,
      shocks: shocks?.asGiven,
      behaviours: acting?.behaviours,
    },
    { state: copyState(state), arrangement },
  );
  for (const shock of shocks?.byHand ?? []) addByHand(second, shock);
  if (second.shocks !== undefined) bringToMonth(second, second.shocks, state.month - 1);
  // A step of this month arranges the run itself.
  if (second.steps.every(({ month }) => month !== state.month)) install(second, arrangement);
  return second;
}

/** The regime of a run until now and then another one, as a schedule. */
function followedBy({ regime, start, state: { month } }: Simulation, next: Regime): Regime {
  const steps = inForce(regime, start).filter((step) => step.month < month);
  const id = `${regime.id}, then ${next.id}`;
  return {
    ...regime,
    id,
    name: id,
    begins: start,
    later: [...(regime.later ?? []).slice(0, steps.length - 1), { month, regime: next }],
  };
}
