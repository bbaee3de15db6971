import type { World } from '../government/world.ts';
import { ln } from '../numbers/elementary.ts';
import type { Shocks } from './placeShocks.ts';
import type { Simulation } from './simulation.ts';

/** The parts of a world that shocks change. A run with shocks has a world of its own. */
interface Shocked extends Pick<World, 'meanNeed' | 'logMeanNeed' | 'capacity'> {
  averageCapacity: number;
  readonly parameters: { obstacleRate: number };
}

/**
 * Applies the shocks that begin or end in the month under way.
 * @returns did capacities change? Then the run must be arranged anew
 */
export function befall(run: Simulation): boolean {
  const { shocks, state } = run;
  if (shocks === undefined) return false;
  const { month } = state;
  const now = shocks.placed.filter((shock) => shock.month === month || shock.until === month);
  if (now.length === 0) return false;
  for (const shock of now) {
    // If one ends and another begins in the same month, both act.
    const sign = shock.until === month ? -1 : 1;
    for (const { cell, factor } of shock.needs) state.logNeed[cell] += sign * ln(factor);
  }
  bringToMonth(run, shocks, month);
  run.compiled?.change(run);
  return now.some(({ capacity }) => capacity.length > 0);
}

/** Sets the world of a run to what shocks make of it in a month. Needs themselves belong to the state. */
export function bringToMonth(
  { world }: Pick<Simulation, 'world'>,
  { placed, unshocked }: Shocks,
  month: number,
): void {
  const changed = world as Shocked;
  changed.logMeanNeed.set(unshocked.logMeanNeed);
  changed.meanNeed.set(unshocked.meanNeed);
  changed.capacity.set(unshocked.capacity);
  let { obstacleRate } = unshocked.parameters;
  for (const shock of placed) {
    if (month < shock.month || month >= shock.until) continue;
    for (const { cell, factor } of shock.needs) {
      changed.meanNeed[cell] *= factor;
      changed.logMeanNeed[cell] += ln(factor);
    }
    for (const { unit, factor } of shock.capacity) changed.capacity[unit] *= factor;
    obstacleRate *= shock.obstacleRate;
  }
  changed.parameters.obstacleRate = obstacleRate;
  changed.averageCapacity =
    changed.capacity.reduce((sum, capacity) => sum + capacity, 0) / world.ministries;
}
