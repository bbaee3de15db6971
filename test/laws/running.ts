import {
  begin,
  step,
  type Government,
  type Parameters,
  type Regime,
  type Scenario,
  type Simulation,
  type State,
} from '@joined-up/core';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/** Runs some months and passes the run to a function, before the first month and after each. */
export function runMonths(
  simulation: Simulation,
  months: number,
  see: (simulation: Simulation) => void = () => {},
): Simulation {
  for (let month = 0; month < months; month++) {
    step(simulation);
    see(simulation);
  }
  return simulation;
}

/** A run whose regime begins in month `start`. */
export const ran = (
  government: Government,
  parameters: Parameters,
  regime: Regime,
  seed: number,
  start: number,
  months: number,
): Simulation => runMonths(begin(government, parameters, regime, seed, start), months);

/** A copy of a state, to compare two runs to the bit. */
export const copyOf = (state: State): Record<string, Copied> =>
  Object.fromEntries(
    Object.entries(state).map(([name, value]: [string, Copied]) => [
      name,
      typeof value === 'number' ? value : value.slice(),
    ]),
  );
type Copied = number | Float64Array | Int32Array;

/**
 * Expects two results to be the same to the bit. `toEqual` walks arrays number by number, which took longer
 * than the runs; here it walks those alone that differ, and says where.
 */
export function expectSame<Result>(one: Result, other: Result): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
}

/** The state after every month of a run, to the bit. */
export function statesOf(run: Simulation, months: number): unknown[] {
  const states: unknown[] = [];
  runMonths(run, months, ({ state }) => states.push(copyOf(state)));
  return states;
}

/** A scenario that always has this government. */
export const scenarioOf = (government: Government, months: number, start: number): Scenario => ({
  id: 'random',
  name: 'Random',
  description: 'A random government',
  months,
  start,
  parameters: {},
  government: () => government,
});
