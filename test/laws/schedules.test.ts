import {
  begin,
  decodeSnapshot,
  encodeSnapshot,
  inForce,
  release,
  resume,
  schedule,
  simulate,
  snapshot,
  step,
  type Government,
  type Leader,
  type Parameters,
  type RegimeMaker,
  type ScheduleStep,
  type Shock,
  type Simulation,
} from '@joined-up/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomGovernment } from './randomGovernment.ts';
import { randomParameters } from './randomParameters.ts';
import { governedRegime, regimeOfTheModel } from './randomRegime.ts';
import { expectSame, runMonths, scenarioOf, statesOf } from './running.ts';
import { counterexample, NONE } from './settings.ts';

const START = 2;
const MONTHS = 14;

const leader: fc.Arbitrary<Leader> = fc.record(
  {
    hours: fc.constantFrom(0, 3, 20),
    mandate: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: [] },
);

/** Steps of any regimes at any months after the start, mergers undone where there are some. */
const anySchedule: fc.Arbitrary<RegimeMaker> = fc
  .tuple(
    governedRegime,
    fc.option(leader, { nil: undefined }),
    fc.uniqueArray(fc.integer({ min: START + 1, max: MONTHS - 2 }), { maxLength: 4 }),
    fc.array(fc.option(governedRegime, { nil: undefined }), { minLength: 4, maxLength: 4 }),
    fc.array(leader, { minLength: 4, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  )
  .map(([first, firstLeader, months, regimes, leaders, undo]) => {
    const merges = new Set(['superministry', 'hybrid']);
    let merged = merges.has(first.id);
    const later = months
      .sort((a, b) => a - b)
      .map((month, i): ScheduleStep => {
        const regime = regimes[i];
        const undone = merged && undo[i];
        if (regime !== undefined) merged = merges.has(regime.id);
        if (undone) merged = false;
        return {
          month,
          leader: leaders[i],
          ...(regime === undefined ? {} : { regime }),
          ...(undone ? { merger: false as const } : {}),
        };
      });
    return schedule({
      id: 'any-schedule',
      steps: [{ month: START, regime: first, leader: firstLeader }, ...later],
    });
  });

interface Cell {
  readonly segment: string;
  readonly service: string;
}
const isIn = (a: Cell) => (b: Cell) => a.segment === b.segment && a.service === b.service;

/** Shocks of every kind, in a government. */
const shocksIn = ({ goals, needs, ministries }: Government): fc.Arbitrary<readonly Shock[]> => {
  const cells = needs.filter((need) => goals.some((goal) => goal.cells.some(isIn(need))));
  const units = ministries.flatMap((ministry) => ministry.units.map(({ id }) => id));
  const factor = fc.constantFrom(0.5, 0.9, 1.7);
  return fc.array(
    fc
      .record({
        month: fc.integer({ min: 0, max: MONTHS }),
        lasting: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
        cell: fc.constantFrom(...cells),
        unit: fc.constantFrom(...units),
        factor,
        obstacleRate: fc.constantFrom(0, 1, 3),
        capacities: fc.boolean(),
      })
      .map(({ month, lasting, cell, unit, factor: by, obstacleRate, capacities }): Shock => ({
        month,
        ...(lasting === undefined ? {} : { until: month + lasting }),
        needs: [{ cells: [{ segment: cell.segment, service: cell.service }], factor: by }],
        obstacleRate,
        ...(capacities ? { capacity: [{ unit, factor: by }] } : {}),
      })),
    { minLength: 1, maxLength: 3 },
  );
};

const withShocks = randomGovernment.chain((government) =>
  fc.tuple(fc.constant(government), shocksIn(government)),
);

const started = (
  government: Government,
  parameters: Parameters,
  maker: RegimeMaker,
  seed: number,
  shocks: readonly Shock[] = [],
  compiled = false,
): Simulation =>
  begin(government, parameters, maker.make(government, parameters), seed, START, { compiled, shocks });

const course = (run: Simulation): unknown[] => statesOf(run, MONTHS);

describe('a schedule', () => {
  it('of one step is its regime, to the bit', () => {
    expect(
      counterexample(
        fc.property(
          randomGovernment,
          randomParameters,
          regimeOfTheModel,
          fc.nat(),
          (government, parameters, regime, seed) => {
            const one = schedule({ id: 'one', steps: [{ month: START, regime }] });
            expectSame(
              course(started(government, parameters, one, seed)),
              course(started(government, parameters, regime, seed)),
            );
          },
        ),
        50,
      ),
    ).toBe(NONE);
  });

  it('is changed by no step to what is in force, to the bit', () => {
    expect(
      counterexample(
        fc.property(
          withShocks,
          randomParameters,
          anySchedule,
          fc.integer({ min: START + 1, max: MONTHS - 1 }),
          fc.nat(),
          ([government, shocks], parameters, maker, month, seed) => {
            fc.pre(maker.steps!.every((one) => one.month !== month));
            const [now] = inForce(maker.make(government, parameters), START)
              .filter((one) => one.month < month)
              .slice(-1);
            const again: RegimeMaker = { ...maker, id: now.regime.id, make: () => now.regime };
            const steps = [...maker.steps!, { month, regime: again, leader: now.leader }];
            const more = schedule({
              id: 'more',
              steps: steps.sort((a, b) => a.month - b.month),
            });
            expectSame(
              course(started(government, parameters, more, seed, shocks)),
              course(started(government, parameters, maker, seed, shocks)),
            );
          },
        ),
        60,
      ),
    ).toBe(NONE);
  });

  it('does the same with and without compiled loops, to the bit', () => {
    expect(
      counterexample(
        fc.property(
          withShocks,
          randomParameters,
          anySchedule,
          fc.nat(),
          ([government, shocks], parameters, maker, seed) => {
            const compiled = started(government, parameters, maker, seed, shocks, true);
            const states = course(compiled);
            release(compiled);
            expectSame(states, course(started(government, parameters, maker, seed, shocks)));
          },
        ),
        40,
      ),
    ).toBe(NONE);
  });

  it('that was stopped, saved and resumed equals one that was never stopped', () => {
    expect(
      counterexample(
        fc.property(
          withShocks,
          randomParameters,
          anySchedule,
          fc.nat(),
          fc.integer({ min: 0, max: MONTHS }),
          ([government, shocks], parameters, maker, seed, month) => {
            const fresh = () => started(government, parameters, maker, seed, shocks);
            const taken = snapshot(runMonths(fresh(), month));
            expect(taken.regime).toBe('any-schedule');
            const resumed = resume(fresh(), decodeSnapshot(encodeSnapshot(taken)));
            runMonths(resumed, MONTHS - month);
            expect(encodeSnapshot(snapshot(resumed))).toBe(
              encodeSnapshot(snapshot(runMonths(fresh(), MONTHS))),
            );
          },
        ),
        80,
      ),
    ).toBe(NONE);
  });
});

/** What shocks change, in every month of a run. */
function shocked(run: Simulation): unknown[] {
  const rows: unknown[] = [];
  runMonths(run, MONTHS, ({ state, world }) =>
    rows.push([
      [...state.need],
      [...state.ideal],
      [...world.capacity],
      world.averageCapacity,
      world.parameters.obstacleRate,
    ]),
  );
  return rows;
}

describe('shocks', () => {
  it('are the same under every regime: needs, to the bit, and rates and capacities', () => {
    expect(
      counterexample(
        fc.property(
          withShocks,
          randomParameters,
          regimeOfTheModel,
          anySchedule,
          fc.nat(),
          ([government, shocks], parameters, regime, maker, seed) => {
            expectSame(
              shocked(started(government, parameters, maker, seed, shocks)),
              shocked(started(government, parameters, regime, seed, shocks)),
            );
          },
        ),
        40,
      ),
    ).toBe(NONE);
  });

  it('by a factor of 1 change nothing, to rounding', () => {
    expect(
      counterexample(
        fc.property(
          withShocks,
          randomParameters,
          anySchedule,
          fc.nat(),
          ([government, shocks], parameters, maker, seed) => {
            const still = shocks.map(({ month, until, needs, capacity }) => ({
              month,
              until,
              obstacleRate: 1,
              needs: needs?.map((one) => ({ ...one, factor: 1 })),
              capacity: capacity?.map((one) => ({ ...one, factor: 1 })),
            }));
            expectSame(
              course(started(government, parameters, maker, seed, still)),
              course(started(government, parameters, maker, seed)),
            );
          },
        ),
        30,
      ),
    ).toBe(NONE);
  });

  it('hit runs that share their warm-up as they hit each by itself', () => {
    expect(
      counterexample(
        fc.property(
          withShocks,
          anySchedule,
          anySchedule,
          fc.nat(),
          ([government, shocks], one, other, seed) => {
            const scenario = { ...scenarioOf(government, MONTHS + 24, START), shocks };
            const alone = [one, other].map((maker) => simulate(scenario, maker, { seed, monthly: true }));
            const sharing = [one, other, one].map((maker) => simulate(scenario, maker, { seed }));
            expect(sharing.map(({ summary }) => summary)).toEqual(
              [alone[0], alone[1], alone[0]].map(({ summary }) => summary),
            );
          },
        ),
        20,
      ),
    ).toBe(NONE);
  });

  it('leave the world that other runs share as it was', () => {
    const government = fc.sample(randomGovernment, { numRuns: 1, seed: 3 })[0];
    const [shocks] = fc.sample(shocksIn(government), { numRuns: 1, seed: 4 });
    const parameters = fc.sample(randomParameters, { numRuns: 1, seed: 5 })[0];
    const [maker] = fc.sample(regimeOfTheModel, { numRuns: 1, seed: 6 });
    const run = started(government, parameters, maker, 1, shocks, true);
    const { unshocked } = run.shocks!;
    const before = [[...unshocked.capacity], [...unshocked.logMeanNeed], { ...unshocked.parameters }];
    for (let month = 0; month < MONTHS; month++) step(run);
    expect([[...unshocked.capacity], [...unshocked.logMeanNeed], { ...unshocked.parameters }]).toEqual(
      before,
    );
    release(run);
  });
});
