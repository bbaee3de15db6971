import { describe, expect, it } from 'vitest';
import { WITHIN_CELL, WITHIN_GOAL } from '../parameters/options.ts';
import { planner } from '../regimes/benchmarks.ts';
import type { Regime } from '../regimes/regime.ts';
import { tinyRun, type Tiny } from '../testing/tiny.ts';
import { measure } from './measure.ts';
import { metrics } from './metrics.ts';
import { observe } from './observe.ts';

/** A metric of a run whose state a test has set; links, goals and cells are tallied as the test left them. */
function value(id: string, simulation: ReturnType<typeof tinyRun>): number {
  return measure(
    metrics.find((metric) => metric.id === id)!,
    observe(simulation),
  );
}
const run = (
  tiny: Tiny,
  change: (simulation: ReturnType<typeof tinyRun>) => void = () => {},
  regime: Partial<Regime> = {},
) => {
  const simulation = tinyRun(tiny, regime);
  change(simulation);
  return simulation;
};

/** Sets the supply of each mandate and what follows for cells. */
const supplied =
  (supply: readonly number[]) =>
  ({ state, world }: ReturnType<typeof tinyRun>): void => {
    state.supply.set(supply);
    state.cellSupply.fill(0);
    supply.forEach((one, e) => {
      state.cellSupply[world.mandateCell[e]] += one;
    });
  };
const merger = {
  ministries: ['a', 'b'],
  layers: 1,
  disruption: 0,
  settlingTime: 9,
  settlingHoursPerUnit: 0,
};
const three: Tiny = { ministries: { a: {}, b: {}, c: {} } };

describe('duplication', () => {
  it('is what exceeds need', () =>
    expect(value('duplication', run(three, supplied([1, 1, 0])))).toBeCloseTo((2 - 1) / 2, 12));
  it('but not what the largest ministry supplies itself', () =>
    expect(value('duplication', run(three, supplied([5, 0.5, 0])))).toBeCloseTo(0.5 / 5.5, 12));
  it('is of all supply, whatever the cell', () => {
    expect(
      value(
        'duplication',
        run({ ...three, needs: { care: 1, training: 9 } }, supplied([1, 1, 1, 1, 0, 0])),
      ),
    ).toBeCloseTo(1 / 4, 12);
  });
  it('is none of houses that were merged', () =>
    expect(value('duplication', run(three, supplied([1, 1, 0]), { merger }))).toBe(0));
  it('is missing without supply', () =>
    expect(value('duplication', run(three, supplied([0, 0, 0])))).toBeNaN());
});

describe('overlap', () => {
  it('is the supply of cells where two ministries hold over 5 %', () => {
    const tiny = { ...three, needs: { care: 1, training: 1 } };
    // Care: 0.94 of a and 0.06 of b; training: 1.9 of a and 0.1 of c, which is no more than 5 %.
    expect(value('overlap', run(tiny, supplied([0.94, 1.9, 0.06, 0, 0, 0.1])))).toBeCloseTo(1 / 3, 12);
  });
  it('counts present-day ministries', () =>
    expect(value('overlap', run(three, supplied([1, 1, 0]), { merger }))).toBe(0));
});

describe('fragmentation', () => {
  it('is the effective number of ministries on a goal, by cabinet weight', () => {
    const tiny = { ...three, goals: { one: ['care'], two: ['care'] }, weights: { one: 3, two: 1 } };
    expect(
      value(
        'fragmentation',
        run(tiny, ({ state }) => state.goalMinistries.set([1, 3])),
      ),
    ).toBeCloseTo(1.5, 12);
    expect(value('fragmentation', run(tiny))).toBeCloseTo(3, 12);
  });
});

describe('consistency', () => {
  it('is exp(−variance of stances by effort), mean by effort on the goals', () => {
    const tiny: Tiny = {
      ministries: { a: { units: [{ capacity: 1 }] }, b: { units: [{ capacity: 3, services: ['care'] }] } },
      needs: { care: 1, training: 1 },
      goals: { one: ['care'], two: ['training'] },
    };
    const simulation = run(tiny, ({ state }) => {
      // Links: a on one and two with ½ each, b on one with 3.
      state.stance.set([1, 7, 0]);
      state.goalStance.set([0.5 / 3.5, 7]);
    });
    const mean = 0.5 / 3.5;
    const variance = (0.5 * (1 - mean) ** 2 + 3 * mean ** 2) / 3.5;
    expect(value('consistency', simulation)).toBeCloseTo((3.5 * Math.exp(-variance) + 0.5) / 4, 12);
  });
});

const stances = (a: number, b: number, c: number) =>
  run(
    {
      ministries: {
        a: { units: [{ capacity: 1 }] },
        b: { units: [{ capacity: 2 }] },
        c: { units: [{ capacity: 3 }] },
      },
    },
    ({ state }) => state.stance.set([a, b, c]),
  );

describe('contradiction', () => {
  it('is the share of pairs more than 1 apart, by the product of their efforts: a–b 2, a–c 3, b–c 6', () => {
    expect(value('contradiction', stances(0, 1.1, 0.5))).toBeCloseTo(2 / 11, 12);
    expect(value('contradiction', stances(0, 1, 2.5))).toBeCloseTo(9 / 11, 12);
  });
  it('takes the mean stance of a ministry, by effort, and present-day ministries', () => {
    const simulation = tinyRun(three, { merger });
    simulation.state.stance.set([0, 2, 2.5]);
    // a and b together stand at 1.
    expect(value('contradiction', simulation)).toBe(1);
    simulation.state.stance.set([0, 2, 1.5]);
    expect(value('contradiction', simulation)).toBe(0);
  });
  it('within cells is the share of pairs that meet in one: of a–b in care 1 and a–c in training 3, a–b', () => {
    // Over the goal a–b 2, a–c 6 and b–c 3 meet, and a is 0, b 2, c 1.
    const tiny: Tiny = {
      ministries: {
        a: {},
        b: { units: [{ services: ['care'] }] },
        c: { units: [{ services: ['training'] }] },
      },
      needs: { care: 2, training: 2 },
    };
    const at = (contradictionReach: number, single = false) => {
      const simulation = tinyRun(single ? { ministries: { a: {} } } : tiny, {}, { contradictionReach });
      if (single) return value('contradiction', simulation);
      simulation.state.effort.set([1, 1, 1, 3]);
      simulation.state.linkEffort.set([2, 1, 3]);
      simulation.state.stance.set([0, 2, 1]);
      return value('contradiction', simulation);
    };
    expect(at(WITHIN_CELL)).toBeCloseTo(1 / 4, 12);
    expect(at(WITHIN_GOAL)).toBeCloseTo(2 / 11, 12);
    expect(at(WITHIN_CELL, true)).toBeNaN();
  });
  it('is missing with a single ministry', () =>
    expect(value('contradiction', run({ ministries: { a: {} } }))).toBeNaN());
});

it('alignment is the cosine between effort by goal and cabinet weights', () => {
  const tiny: Tiny = {
    ministries: { a: {} },
    needs: { care: 1, training: 1 },
    goals: { one: ['care'], two: ['training'] },
    weights: { one: 3, two: 4 },
  };
  expect(value('alignment', run(tiny))).toBeCloseTo((3 + 4) / (5 * Math.SQRT2), 12);
});

describe('outcomes', () => {
  const tiny: Tiny = {
    ministries: { a: {} },
    needs: { care: 1, training: 3 },
    goals: { one: ['care'], two: ['care', 'training'] },
    weights: { one: 3, two: 1 },
  };
  const simulation = run(tiny, supplied([0.4, 1.5]));
  it('outcome: harmonic means of coverage, by cabinet weight', () => {
    // Coverage 0.4 and 0.5; all stances equal.
    expect(value('outcome', simulation)).toBeCloseTo(0.75 * 0.4 + 0.25 / ((1 / 0.4 + 1 / 0.5) / 2), 12);
  });
  it('unmet: need that is not covered', () =>
    expect(value('unmet', simulation)).toBeCloseTo((0.6 + 1.5) / 4, 12));
  it('supply beyond need covers no more than need', () =>
    expect(value('unmet', run(tiny, supplied([9, 1.5])))).toBeCloseTo(1.5 / 4, 12));
  it('joined up: people whose every need is half covered', () => {
    expect(value('joinedUp', simulation)).toBe(0);
    expect(value('joinedUp', run(tiny, supplied([0.5, 1.5])))).toBe(1);
  });
  it('joined up: by population, people without needs included', () => {
    const served = run(tiny, supplied([0.5, 1.5]));
    // Three quarters are young and in need of care; the cell is theirs. The others need nothing that a goal names.
    const { world } = served;
    const two = {
      ...served,
      observation: {
        ...served.observation,
        world: { ...world, populationShare: Float64Array.of(0.75, 0.25) },
      },
    };
    expect(value('joinedUp', two)).toBe(1);
    supplied([0.4, 1.5])(served);
    expect(value('joinedUp', two)).toBe(0.25);
  });
});

describe('cost of coordination', () => {
  const tiny: Tiny = { ministries: { a: { units: [{ capacity: 1 }] }, b: { units: [{ capacity: 3 }] } } };
  it('coordinationLoad: share of capacity in meetings, by capacity', () => {
    expect(
      value(
        'coordinationLoad',
        run(tiny, ({ state }) => state.meetingShare.set([0.4, 0.2])),
      ),
    ).toBeCloseTo((0.4 + 0.6) / 4, 12);
    // The merged ministry has one share, kept at the place of a.
    expect(
      value(
        'coordinationLoad',
        run(tiny, ({ state }) => state.meetingShare.set([0.4, 0.2]), { merger }),
      ),
    ).toBeCloseTo(0.4, 12);
  });
  it('blocked and backlog: what waits', () => {
    const simulation = run(tiny, ({ state }) => {
      state.waitsFor[1] = 0;
      state.queue[0] = 1;
      state.pending = 1;
    });
    expect(value('blocked', simulation)).toBeCloseTo(3 / 4, 12);
    expect(value('backlog', simulation)).toBe(1);
  });
  it.each([
    ['latency', { resolvedAge: 9, resolved: 2 }, 4.5],
    ['attendance', { present: 3, due: 4 }, 0.75],
    ['decisionsPerMeeting', { resolvedInMeetings: 1, meetings: 4 }, 0.25],
  ])('%s: a ratio of counts', (id, counts, expected) =>
    expect(
      value(
        id,
        run(tiny, ({ state }) => Object.assign(state, counts)),
      ),
    ).toBe(expected),
  );
  it.each(['latency', 'attendance', 'decisionsPerMeeting'])(
    '%s is missing where there was nothing to count',
    (id) => expect(value(id, run(tiny))).toBeNaN(),
  );
  it('ministerAttention: by capacity', () =>
    expect(
      value(
        'ministerAttention',
        run(tiny, ({ state }) => state.attention.set([1, 0.5])),
      ),
    ).toBeCloseTo(2.5 / 4, 12));
});

describe('people', () => {
  it('trust, culture and trust in the centre: plain means over legacy ministries, merged or not', () => {
    const tiny: Tiny = {
      ministries: {
        a: { culture: 0.1, trustInCentre: 0 },
        b: { culture: 0.2, trustInCentre: 0.3 },
        c: { culture: 0.6, trustInCentre: 0.9 },
      },
      trust: [
        { between: ['a', 'b'], trust: 0.9 },
        { between: ['a', 'c'], trust: 0.2 },
        { between: ['b', 'c'], trust: 0.1 },
      ],
    };
    const simulation = run(tiny, () => {}, { merger });
    expect(['trust', 'culture', 'trustCentre'].map((id) => value(id, simulation))).toEqual(
      [0.4, 0.3, 0.4].map((one) => expect.closeTo(one, 12)),
    );
  });
  it('trust is missing with a single ministry', () =>
    expect(value('trust', run({ ministries: { a: {} } }))).toBeNaN());
  it('backing', () =>
    expect(
      value(
        'backing',
        run(three, ({ state }) => {
          state.backing = 0.7;
        }),
      ),
    ).toBe(0.7));
  it('accountability: by cabinet weight', () => {
    const tiny = { ...three, goals: { one: ['care'], two: ['care'] }, weights: { one: 3, two: 1 } };
    expect(
      value(
        'accountability',
        run(tiny, ({ state }) => state.accountability.set([1, 0.2])),
      ),
    ).toBeCloseTo(0.8, 12);
  });
  it('missionClarity: 1 − entropy of the mission / ln goals, by capacity', () => {
    const tiny: Tiny = {
      ministries: {
        a: { units: [{ capacity: 1, priorities: { one: 1 } }] },
        b: {
          units: [
            { capacity: 2, priorities: { one: 1 } },
            { capacity: 1, priorities: { two: 1 } },
          ],
        },
      },
      goals: { one: ['care'], two: ['care'] },
    };
    const entropy = -(2 / 3) * Math.log2(2 / 3) - (1 / 3) * Math.log2(1 / 3);
    expect(value('missionClarity', run(tiny))).toBeCloseTo((1 + 3 * (1 - entropy)) / 4, 12);
    expect(value('missionClarity', run(three))).toBe(1);
  });
});

it('a benchmark is measured on what it decides, and nothing else', () => {
  const simulation = tinyRun(three, planner.make(undefined as never, undefined as never));
  const measured = metrics
    .filter((metric) => !Number.isNaN(measure(metric, observe(simulation))))
    .map(({ id }) => id);
  expect(measured).toEqual([
    'duplication',
    'overlap',
    'fragmentation',
    'consistency',
    'contradiction',
    'alignment',
    'outcome',
    'unmet',
    'joinedUp',
    'servedWhole',
    'reportedOutcome',
  ]);
});
