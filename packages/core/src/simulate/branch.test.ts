import { describe, expect, it } from 'vitest';
import { regime } from '../regimes/regimes.ts';
import { schedule } from '../regimes/schedule.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { branch } from './branch.ts';
import { prepare } from './prepare.ts';
import { release } from './release.ts';
import type { Behaviour, Simulation } from './simulation.ts';
import { snapshot } from './snapshot.ts';
import { step } from './step.ts';

const scenario = smallScenario({ months: 40, start: 4 });

const until = (run: Simulation, month: number): Simulation => {
  while (run.state.month < month) step(run);
  return run;
};

it('goes on from where a run is, which stays where it is', () => {
  const run = until(prepare(scenario, 'status-quo', { seed: 3 }), 10);
  const before = snapshot(run);
  const second = branch(run, 'cog');
  expect(second.state.month).toBe(10);
  until(second, 16);
  expect(snapshot(run)).toEqual(before);
  expect(second.arrangement.centre).toBeDefined();
  expect([...until(run, 16).state.stance]).not.toEqual([...second.state.stance]);
});

it('a branch of a compiled run outlives it', () => {
  const run = until(prepare(scenario, 'status-quo', { compiled: true }), 10);
  const second = branch(run, 'cog');
  release(run);
  // The next run takes the memory of the one that was released.
  const other = until(prepare(scenario, 'hybrid', { compiled: true, seed: 9 }), 3);
  const alone = branch(until(prepare(scenario, 'status-quo'), 10), 'cog');
  expect([...until(second, 20).state.stance]).toEqual([...until(alone, 20).state.stance]);
  release(other);
  release(second);
});

it('a branch of a branch is one more step', () => {
  const run = until(prepare(scenario, 'status-quo'), 8);
  const third = branch(until(branch(run, 'cog'), 12), 'status-quo');
  expect(third.regime.id).toBe('status-quo, then cog, then status-quo');
  expect(third.steps.map(({ month }) => month)).toEqual([4, 8, 12]);
  expect(until(third, 14).arrangement.centre).toBeUndefined();
});

it('behaviours go along', () => {
  const absent: Behaviour = { id: 'absent', attend: () => 'delegate' };
  const run = until(prepare(scenario, 'status-quo', { behaviours: [absent] }), 8);
  const second = until(branch(run, 'cog'), 12);
  expect(second.state.due).toBeGreaterThan(0);
  expect(second.state.present).toBe(0);
});

describe('is refused', () => {
  const run = until(prepare(scenario, 'status-quo'), 8);
  it.each<[string, () => unknown, string]>([
    [
      'to a regime nobody knows',
      () => branch(run, 'cgo'),
      "expected the id of a regime, found 'cgo'; did you mean 'cog'?",
    ],
    [
      'to a bound',
      () => branch(run, 'planner'),
      "found the bound 'planner'; a bound decides all from the beginning to the end",
    ],
    [
      'to a schedule',
      () =>
        branch(run, schedule({ id: 'steps', steps: [{ month: 4 }, { month: 9, regime: regime('cog') }] })),
      "expected a regime without steps of its own, found the schedule 'steps'",
    ],
    [
      'of a bound',
      () => branch(until(prepare(scenario, 'planner'), 8), 'cog'),
      "found the bound 'planner, then cog'",
    ],
  ])('%s', (_, attempt, message) => expect(attempt).toThrow(message));
});
