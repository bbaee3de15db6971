import { describe, expect, it } from 'vitest';
import { block } from '../state/obstacles.ts';
import { tinyRun } from '../testing/tiny.ts';
import { implement } from './implement.ts';

const quiet = { obstacleRate: 0 };

const missionOf = (goal: string) => ({ units: [{ priorities: { [goal]: 1 } }] });

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

  it('leaves what a muddled mission does not take, after meetings and disruption', () => {
    const merger = {
      ministries: ['a', 'b'],
      layers: 1,
      disruption: 0.2,
      settlingTime: 9,
      settlingHoursPerUnit: 0,
    };
    const simulation = tinyRun(
      {
        ministries: { a: missionOf('one'), b: missionOf('two'), c: missionOf('one') },
        needs: { care: 1, training: 1 },
        goals: { one: ['care'], two: ['training'] },
      },
      { merger },
      { ...quiet, missionCost: 0.5 },
    );
    simulation.state.meetingShare.set([0.1, 0.9, 0.5]);
    implement(simulation);
    // Two houses of one mission each have two together: 2^−½.
    const left = 2 * 0.9 * 0.8 * Math.SQRT1_2;
    expect([...simulation.state.netCapacity]).toEqual([
      expect.closeTo(left, 12),
      expect.closeTo(left, 12),
      1,
    ]);
  });

  it('loses what only looks good: the mean of γ over the goals of the cell', () => {
    const simulation = tinyRun(
      {
        ministries: { a: {} },
        needs: { care: 1, training: 1 },
        goals: { one: ['care'], two: ['care', 'training'] },
      },
      {},
      { ...quiet, gaming: 0.3 },
    );
    simulation.state.gaming.set([0.1, 0.3]);
    implement(simulation);
    expect([...simulation.state.effort]).toEqual([1, 1]);
    expect([...simulation.state.supply]).toEqual([
      expect.closeTo(0.5 * 0.8, 12),
      expect.closeTo(0.5 * 0.7, 12),
    ]);
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

/**
 * The other units for a0 to wait for: a1 of its own house, b0 with a claim of 0.9 and c0 with one of 0.3,
 * trusted by half and by a quarter.
 */
const defended = {
  ministries: {
    a: { units: [{}, { turf: 1 }] },
    b: { units: [{ turf: 0.9 }] },
    c: { units: [{ turf: 0.3 }] },
  },
  trust: [
    { between: ['a', 'b'], trust: 0.5 },
    { between: ['a', 'c'], trust: 0.25 },
  ] as const,
};

/** Obstacles that arise in a month. */
const arising = (turfObstacles: number): number => {
  const simulation = tinyRun(defended, {}, { obstacleRate: 0.5, turfObstacles });
  implement(simulation);
  return simulation.state.pending;
};

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
  it('between merged houses are solved at the rate of one ministry, by the trust of two, which stays as it was', () => {
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

  describe('wait for those who defend turf', () => {
    // Claims: 1·(1 − 1), 0.9·0.5, 0.3·0.75, of a mean of 0.225: weights (1 − s) + s·(0, 2, 1).
    it.each([
      [1, [0, 2 / 3, 1 / 3]],
      [0.5, [0.5 / 3, 1.5 / 3, 1 / 3]],
      [0, [1 / 3, 1 / 3, 1 / 3]],
    ])('at %d with chances %j', (turfObstacles, chances) => {
      const counts = [0, 0, 0, 0];
      share(
        () => tinyRun(defended, {}, { obstacleRate: 1, turfObstacles }),
        ({ state, ...rest }) => {
          state.trust.set([1, 0.5, 0.25, 0.5, 1, 0.5, 0.25, 0.5, 1]);
          implement({ state, ...rest } as ReturnType<typeof tinyRun>);
          counts[state.waitsFor[0]]++;
          return true;
        },
      );
      expect(counts[1] === 0).toBe(chances[0] === 0);
      chances.forEach((chance, i) => expect(Math.abs(counts[i + 1] / 4000 - chance)).toBeLessThan(NEAR));
    });
    it('evenly where nobody defends any', () => {
      const frequency = share(
        () =>
          tinyRun(
            { ministries: { a: {}, b: { units: [{ turf: 0 }] }, c: { units: [{ turf: 0 }] } } },
            {},
            { obstacleRate: 1, turfObstacles: 1 },
          ),
        (simulation) => {
          implement(simulation);
          return simulation.state.waitsFor[0] === 1;
        },
      );
      expect(Math.abs(frequency - 1 / 2)).toBeLessThan(NEAR);
    });
    it('as many of them as ever', () => expect(arising(1)).toBe(arising(0)));
  });
});
