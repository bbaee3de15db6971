import { committee, type Regime } from '@joined-up/core';
import { expect, it } from 'vitest';
import { governmentOf, noForums, run, steps, still } from './still.ts';

/**
 * A reorganisation (ODD §3) takes D·exp(−(t − t0)/s) of the capacity of its units: over T months the geometric sum
 * D(1 − q^T)/(1 − q), q = exp(−1/s), months of capacity. With D = 0.2 and s = 9 that is 1.9 months in the end.
 */
it('what a merger loses over the years is a geometric sum', () => {
  const government = governmentOf([
    { units: [{ capacity: 2 }, { capacity: 1 }] },
    { units: [{ capacity: 3 }] },
    { units: [{ capacity: 5 }] },
  ]);
  const regime: Regime = {
    ...noForums,
    merger: {
      ministries: ['ministry0', 'ministry1'],
      layers: 2,
      disruption: 0.2,
      settlingTime: 9,
      settlingHoursPerUnit: 2,
    },
  };
  const simulation = run(government, {}, regime);
  const lost = [0, 0, 0, 0];
  for (let month = 0; month < 60; month++) {
    steps(simulation, 1);
    simulation.state.netCapacity.forEach((left, u) => {
      lost[u] += simulation.world.capacity[u] - left;
    });
  }
  const months = (0.2 * (1 - Math.exp(-60 / 9))) / (1 - Math.exp(-1 / 9));
  expect(months).toBeCloseTo(1.9, 1);
  [2 * months, months, 3 * months, 0].forEach((expected, u) => expect(lost[u]).toBeCloseTo(expected, 10));
});

/**
 * The minister of a merged ministry (ODD §7.2) needs 6 + 3u hours for u units and 2u·exp(−(t − t0)/9)
 * more until it has settled: its share of attention is 30/(6 + 9 + 6·exp(−t/9)) for three units and a
 * minister of 12 hours (12 < 15: never enough).
 */
it('attention comes back as a merger settles', () => {
  const government = governmentOf([{ units: [{}, {}] }, { units: [{}] }]);
  const regime: Regime = {
    ...noForums,
    merger: {
      ministries: ['ministry0', 'ministry1'],
      layers: 1,
      disruption: 0,
      settlingTime: 9,
      settlingHoursPerUnit: 2,
    },
  };
  const simulation = run(government, { ministerHours: 12 }, regime);
  for (const month of [0, 1, 9, 100]) {
    steps(simulation, month + 1 - simulation.state.month);
    expect(simulation.state.attention[0]).toBeCloseTo(12 / (15 + 6 * Math.exp(-month / 9)), 12);
  }
});

/**
 * Meetings (ODD §7.2, "Cost"): each costs every member c of the average ministry's capacity, the own one
 * c of its own; never more than `maxCoordinationShare`. Ministries of capacities 1 and 3 (average 2) in
 * three committees lose c + 3·2c and c + 3·(2/3)c of themselves.
 */
it.each([
  [0.01, 0.07, 0.03],
  [0.1, 0.6, 0.3],
])(
  'at %d a meeting the small ministry pays with a larger share than the large one',
  (meetingCost, small, large) => {
    const government = governmentOf([{ units: [{ capacity: 1 }] }, { units: [{ capacity: 3 }] }]);
    const forums = ['a', 'b', 'c'].map((id) =>
      committee(id, ['goal'], { kind: 'peer', ministry: 'most-effort' }, still),
    );
    const { state } = steps(run(government, { meetingCost }, { ...noForums, forums }), 1);
    expect(state.meetingShare[0]).toBeCloseTo(small, 12);
    expect(state.meetingShare[1]).toBeCloseTo(large, 12);
    expect(state.netCapacity[0]).toBeCloseTo(1 - small, 12);
    expect(state.netCapacity[1]).toBeCloseTo(3 * (1 - large), 12);
  },
);
