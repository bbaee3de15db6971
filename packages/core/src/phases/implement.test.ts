import { describe, expect, it } from 'vitest';
import { block } from '../state/obstacles.ts';
import { tinyRun } from '../testing/tiny.ts';
import { implement } from './implement.ts';

const quiet = { obstacleRate: 0 };

describe('implement: capacity and supply', () => {
  it('leaves what meetings and the reorganisation do not take, and spends it by allocation', () => {
    const merger = {
      ministries: ['a', 'b'],
      layers: 1,
      disruption: 0.2,
      settlingTime: 9,
      settlingHoursPerUnit: 0,
    };
    const simulation = tinyRun(
      { ministries: { a: {}, b: { units: [{ capacity: 4 }] }, c: {} }, needs: { care: 1, training: 1 } },
      { merger },
      quiet,
    );
    const { state } = simulation;
    state.meetingShare.set([0.1, 0.9, 0.5]);
    state.allocation.set([0.75, 0.25], 2);
    implement(simulation);
    // The merged houses are one ministry, at the place of the first.
    expect([...state.netCapacity]).toEqual(
      [2 * 0.9 * 0.8, 4 * 0.9 * 0.8, 2 * 0.5].map((value) => expect.closeTo(value, 12)),
    );
    expect(state.effort[2]).toBeCloseTo(0.75 * 4 * 0.72, 12);
    state.month = 9;
    implement(simulation);
    expect(state.netCapacity[0]).toBeCloseTo(2 * 0.9 * (1 - 0.2 / Math.E), 12);
  });

  it('supplies competence × effort × fit, the mean over the goals of the cell; people see it with a lag', () => {
    const simulation = tinyRun(
      { ministries: { a: {} }, goals: { one: ['care'], two: ['care'] } },
      {},
      { ...quiet, misfitCost: 0.5, perceptionLag: 0.2 },
    );
    const { state } = simulation;
    state.stance.set([2, 0]);
    implement(simulation);
    const supply = 0.5 * 2 * ((Math.exp(-2) + 1) / 2);
    expect(state.supply[0]).toBeCloseTo(supply, 12);
    expect(state.cellSupply[0]).toBeCloseTo(supply, 12);
    expect(state.seen[0]).toBeCloseTo(1 + 0.2 * (supply - 1), 12);
    expect(state.cellSeen[0]).toBe(state.seen[0]);
  });

  it('spends blocked effort, which yields nothing', () => {
    const simulation = tinyRun({ ministries: { a: {}, b: {} } }, {}, { ...quiet, selfHelp: 0 });
    block(simulation.state, 0, 1);
    implement(simulation);
    expect([...simulation.state.effort]).toEqual([2, 2]);
    expect([...simulation.state.supply]).toEqual([0, 1]);
  });
});

/** Of many months of luck, each from the same start, the share in which something is so. */
function share(
  start: () => ReturnType<typeof tinyRun>,
  is: (simulation: ReturnType<typeof tinyRun>) => boolean,
  trials = 4000,
): number {
  const simulation = start();
  const { state } = simulation;
  let count = 0;
  for (let month = 0; month < trials; month++) {
    Object.assign(state, { month, pending: 0, resolved: 0 });
    state.waitsFor.fill(-1);
    count += Number(is(simulation));
  }
  return count / trials;
}
/** Four standard errors of a share of 4000 trials. */
const NEAR = 0.032;

describe('implement: obstacles', () => {
  const three = { ministries: { a: {}, b: {}, c: {} } };

  it('arise at the obstacle rate', () => {
    const frequency = share(
      () => tinyRun(three, {}, { obstacleRate: 0.2 }),
      (simulation) => {
        implement(simulation);
        return simulation.state.waitsFor[1] >= 0;
      },
    );
    expect(Math.abs(frequency - 0.2)).toBeLessThan(NEAR);
  });
  it.each([0, 2])('make b wait evenly for any other unit of the goal (%i)', (unit) => {
    const frequency = share(
      () => tinyRun(three, {}, { obstacleRate: 1 }),
      (simulation) => {
        implement(simulation);
        return simulation.state.waitsFor[1] === unit;
      },
    );
    expect(Math.abs(frequency - 1 / 2)).toBeLessThan(NEAR);
  });
  it('of a cell of two goals are of either, evenly: the one other unit of the small goal is met half the time', () => {
    // Goal one: a and b; goal two: a, c and d.
    const tiny = {
      ministries: {
        a: { units: [{ services: ['care'] }] },
        b: { units: [{ services: ['one'] }] },
        c: { units: [{ services: ['two'] }] },
        d: { units: [{ services: ['two'] }] },
      },
      needs: { care: 1, one: 1, two: 1 },
      goals: { one: ['care', 'one'], two: ['care', 'two'] },
    };
    const waitsFor = (unit: number) =>
      share(
        () => tinyRun(tiny, {}, { obstacleRate: 1 }),
        (simulation) => {
          implement(simulation);
          return simulation.state.waitsFor[0] === unit;
        },
      );
    [1 / 2, 1 / 4, 1 / 4].forEach((expected, i) =>
      expect(Math.abs(waitsFor(i + 1) - expected)).toBeLessThan(NEAR),
    );
  });
  it('do not arise where hardly anybody works, or where there is nobody else to wait for', () => {
    const simulation = tinyRun(
      {
        ministries: { a: { units: [{ services: ['care'] }, {}] }, b: { units: [{ services: ['alone'] }] } },
        needs: { care: 1, training: 1, alone: 1 },
        goals: { goal: ['care', 'training'], lonely: ['alone'] },
      },
      {},
      { obstacleRate: 1 },
    );
    simulation.state.allocation.set([0.01, 0.011], 1);
    implement(simulation);
    expect([...simulation.state.waitsFor.subarray(0, 3)]).toEqual([1, -1, 0]);
    // b is alone with its goal, though a1 has a mandate in its cell too.
    expect(simulation.state.waitsFor[simulation.state.waitsFor.length - 1]).toBe(1);
  });

  it.each([
    ['of two ministries: 0.25 × 0.6', { a: {}, b: {} }, 0.15],
    ['of one: 0.3', { a: { units: [{}, {}] }, b: {} }, 0.3],
  ] as const)('are solved by colleagues %s', (_, ministries, expected) => {
    const frequency = share(
      () =>
        tinyRun(
          { ministries, trust: [{ between: ['a', 'b'], trust: 0.6 }] },
          {},
          { obstacleRate: 0, selfHelp: 0.25, selfHelpInside: 0.3 },
        ),
      (simulation) => {
        block(simulation.state, 0, 1);
        implement(simulation);
        return simulation.state.resolved === 1;
      },
    );
    expect(Math.abs(frequency - expected)).toBeLessThan(NEAR);
  });
  it('between houses that were merged are solved at the rate of one ministry, by the trust of two, which they leave as it was', () => {
    const merger = {
      ministries: ['a', 'b'],
      layers: 1,
      disruption: 0,
      settlingTime: 9,
      settlingHoursPerUnit: 0,
    };
    const start = () =>
      tinyRun(
        { ministries: { a: {}, b: {} }, trust: [{ between: ['a', 'b'], trust: 0.6 }] },
        { merger },
        { obstacleRate: 0, selfHelpInside: 0.5, selfHelp: 0 },
      );
    const frequency = share(start, (simulation) => {
      block(simulation.state, 0, 1);
      implement(simulation);
      return simulation.state.resolved === 1 && simulation.state.trust[1] === 0.6;
    });
    expect(Math.abs(frequency - 0.3)).toBeLessThan(NEAR);
  });
  it('can hit again in the month in which they were solved', () => {
    const simulation = tinyRun(
      { ministries: { a: {}, b: {} }, trust: [{ between: ['a', 'b'], trust: 1 }] },
      {},
      { obstacleRate: 1, selfHelp: 1 },
    );
    block(simulation.state, 0, 1);
    simulation.state.month = 4;
    implement(simulation);
    expect([simulation.state.resolved, simulation.state.resolvedAge, simulation.state.pending]).toEqual([
      1, 4, 2,
    ]);
    expect(simulation.state.waitsSince[0]).toBe(4);
  });
});
