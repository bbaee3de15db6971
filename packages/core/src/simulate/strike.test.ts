import { describe, expect, it } from 'vitest';
import { defaultParameters } from '../parameters/parameters.ts';
import { smallGovernment } from '../testing/smallGovernment.ts';
import { smallScenario } from '../testing/smallScenario.ts';
import { prepare } from './prepare.ts';
import { simulate } from './simulate.ts';
import type { Simulation } from './simulation.ts';
import { step } from './step.ts';
import { shockCapacity, shockNeeds, shockObstacles } from './strike.ts';

const scenario = smallScenario({ months: 40, start: 4, parameters: { needVolatility: 0 } });
const government = smallGovernment();

const running = (compiled = false): Simulation => {
  const run = prepare(scenario, 'cog', { compiled });
  while (run.state.month < 6) step(run);
  return run;
};

describe.each([false, true])('a shock by hand (compiled: %s)', (compiled) => {
  it('of needs multiplies those of a goal, or of a part of it, for so many months', () => {
    const run = running(compiled);
    const before = run.state.need.slice();
    shockNeeds(run, 2, { segment: 'young', service: 'care' });
    shockNeeds(run, 3, { goal: 'poor', months: 2 });
    expect(run.state.need[0]).toBeCloseTo(2 * before[0], 12);
    step(run);
    const times = Array.from(run.state.need, (need, c) => need / before[c]);
    const expected = government.needs.map(({ segment, service }) =>
      segment === 'poor' ? 3 : segment === 'young' && service === 'care' ? 2 : 1,
    );
    times.forEach((factor, c) => expect(factor).toBeCloseTo(expected[c], 12));
    step(run);
    step(run);
    const later = Array.from(run.state.need, (need, c) => need / before[c]);
    later.forEach((factor, c) => expect(factor).toBeCloseTo(c === 0 ? 2 : 1, 12));
  });

  it('of capacity multiplies that of a unit or a ministry, and what hangs on it', () => {
    const run = running(compiled);
    const before = run.arrangement.ministryCapacity.slice();
    shockCapacity(run, 0.5, { ministry: 'b' });
    expect(run.arrangement.ministryCapacity[1]).toBeCloseTo(before[1] / 2, 12);
    expect(run.arrangement.ministryCapacity[0]).toBe(before[0]);
    const [unit] = [run.state.netCapacity[2]];
    step(run);
    expect(run.state.netCapacity[2]).toBeLessThan(0.6 * unit);
  });

  it('of obstacles multiplies their rate, of this run only', () => {
    const run = running(compiled);
    const other = running(compiled);
    shockObstacles(run, 0, { months: 3 });
    expect(run.world.parameters.obstacleRate).toBe(0);
    expect(other.world.parameters.obstacleRate).toBe(defaultParameters.obstacleRate);
    for (let month = 0; month < 4; month++) step(run);
    expect(run.world.parameters.obstacleRate).toBe(defaultParameters.obstacleRate);
  });
});

it('in an intervention, too; needs that would be undone are refused', () => {
  const calm = simulate(scenario, 'cog').summary.unmet!;
  const shocked = simulate(scenario, 'cog', {
    interventions: [{ month: 20, change: (run) => shockNeeds(run, 3) }],
  });
  expect(shocked.summary.unmet).toBeGreaterThan(calm);
  expect(() =>
    simulate(scenario, 'cog', {
      interventions: [{ month: 20, change: ({ state }) => void (state.need[0] *= 2) }],
    }),
  ).toThrow(
    'interventions.0.change: expected needs that are changed by shockNeeds, or in state.logNeed, ' +
      'found a change of state.need, which the step world of this month works out anew; ' +
      'write shockNeeds(run, factor)',
  );
});

describe('is refused', () => {
  it.each<[string, (run: Simulation) => void, string]>([
    [
      'for a goal nobody has',
      (run) => shockNeeds(run, 2, { goal: 'por' }),
      "goal: expected the id of a goal, found 'por'; did you mean 'poor'?",
    ],
    [
      'for no cell',
      (run) => shockNeeds(run, 2, { goal: 'poor', segment: 'young' }),
      'cells: expected at least one cell, found none',
    ],
    [
      'for a unit of another ministry',
      (run) => shockCapacity(run, 2, { ministry: 'a', unit: 'b1' }),
      "unit: expected a unit of 'a', found 'b1' of another ministry",
    ],
    [
      'with no factor',
      (run) => shockNeeds(run, Number.NaN),
      'factor: expected a number from 0.001 to 1000, found NaN',
    ],
    [
      'with a factor below nothing',
      (run) => shockObstacles(run, -1),
      'factor: expected a number from 0 to 1000, found -1',
    ],
    [
      'for half a month',
      (run) => shockObstacles(run, 2, { months: 0.5 }),
      'months: expected a whole number from 1 to 12000, found 0.5',
    ],
  ])('%s', (_, shock, message) => {
    const run = running();
    expect(() => shock(run)).toThrow(message);
    expect(run.shocks).toBeUndefined();
  });
});
