import { committee, stocktake, type Centre, type Regime } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { everybodyStays, governmentOf, noForums, run, steps, still } from './still.ts';

const centre: Centre = {
  staff: 8,
  capability: 0.6,
  mandate: 0.9,
  directorship: 0,
  units: 1,
  roleClarity: 1,
  spotlight: 0,
};
const two = governmentOf([{ units: [{ capacity: 1 }] }, { units: [{ capacity: 3 }] }]);

/**
 * Backing (ODD §7.5): P ← P + v(P* − P), P* = max(floor, B) in a month when the PM came to a stocktake,
 * else max(floor, B/2); P_0 = max(floor, B).
 * Shown every month it stays at B; never shown, P_t = B/2 + (B/2)(1 − v)^t (a linear recursion of first order).
 */
describe('backing', () => {
  it('that is never shown wears off to half of the mandate', () => {
    const simulation = run(two, { backingSpeed: 0.05 }, { ...noForums, centre });
    for (const month of [1, 12, 120]) {
      steps(simulation, month - simulation.state.month);
      expect(simulation.state.backing).toBeCloseTo(0.45 + 0.45 * 0.95 ** month, 12);
    }
  });
  it('never falls below the floor that any centre has', () => {
    const { state } = steps(
      run(two, { backingSpeed: 0.05 }, { ...noForums, centre: { ...centre, mandate: 0.4 } }),
      300,
    );
    expect(state.backing).toBeCloseTo(0.3, 6);
  });
  it('that is shown every third month swings around a balance', () => {
    // P after a month in which it is shown: fixed point of p → v·B + (1 − v)((B/2)(1 − (1 − v)²) + (1 − v)² p).
    const [v, B] = [0.05, 0.9];
    const kept = 1 - v;
    const fixed = (v * B + kept * (B / 2) * (1 - kept ** 2)) / (1 - kept ** 3);
    const regime: Regime = {
      ...noForums,
      centre,
      forums: [stocktake('stocktake', ['goal'], { ...still, stocktakeEvery: 3 })],
    };
    const { state } = steps(run(two, { backingSpeed: v }, regime), 301);
    expect(state.backing).toBeCloseTo(fixed, 6);
  });
});

/**
 * Accountability (ODD §7.3): A ← A + 0.3(A⁰ − A), A⁰ = N^{−b(1 − clarity)}, clarity = 0.7·P·ϖ·chain; from
 * A_0 = N^{−b} (ODD §5).
 * Efforts of 1 and 3 make N = 16/10. A stocktake raises A by r(1 − A), r = ϖ·(share present)·P, before the drift:
 * the standing point is A* = 0.7(A* + r(1 − A*)) + 0.3A⁰, so A* = (0.7r + 0.3A⁰)/(1 − 0.7(1 − r)).
 */
describe('accountability', () => {
  const hands = 16 / 10;
  it('goes geometrically to what a delivery chain makes clear', () => {
    const preparation = 0.5 + 0.5 * 0.6;
    const natural = hands ** (-0.5 * (1 - 0.7 * 0.9 * preparation));
    const simulation = run(
      two,
      {},
      { ...noForums, centre, sharedGoals: { goals: ['goal'], pull: 0, deliveryChains: 1 } },
    );
    for (const month of [0, 1, 6, 60]) {
      steps(simulation, month - simulation.state.month);
      expect(simulation.state.accountability[0]).toBeCloseTo(
        natural + (hands ** -0.5 - natural) * 0.7 ** month,
        12,
      );
    }
  });
  it('stands, under monthly stocktakes, where they raise it as much as it drifts', () => {
    const preparation = 0.5 + 0.5 * 0.6;
    const rise = preparation * 0.9;
    const natural = hands ** -0.5;
    // Ministers have the two hours of a stocktake, and what they give to their own meetings changes nothing here.
    const regime: Regime = { ...noForums, centre, forums: [stocktake('stocktake', ['goal'], still)] };
    const { state } = steps(run(two, { ministerHours: 2 }, regime), 100);
    expect(state.accountability[0]).toBeCloseTo((0.7 * rise + 0.3 * natural) / (1 - 0.7 * (1 - rise)), 10);
  });
});

/**
 * Trust in the centre (ODD §7.5): T ← T − 0.1·δ·T − 0.01·spotlight + 0.01(0.5 − T), δ the mean
 * overruling. With both constant the standing point is T* = (0.005 − 0.01·spotlight)/(0.01 + 0.1·δ), not
 * below 0.
 * A director (d = 1, κ = 1, so no bias) wants the effort-weighted mean ideal of all units; a committee of
 * one ministry has its own:
 * with efforts 1 and 3 and ideals ±0.8 the centre's view is −0.4 and the first ministry's mean 0.8, so δ =
 * min(1, 1.2) = 1.
 */
it.each([
  [0, 0.005 / 0.11],
  [0.2, 0.003 / 0.11],
  [1, 0],
])('trust of those who are overruled, with a spotlight of %d, settles', (spotlight, expected) => {
  const government = governmentOf([
    { units: [{ capacity: 1, ideal: 0.8 }], trustInCentre: 0.9 },
    { units: [{ capacity: 3, ideal: -0.8 }] },
  ]);
  const director: Centre = { ...centre, capability: 1, directorship: 1, spotlight };
  const regime: Regime = {
    ...noForums,
    centre: director,
    forums: [
      {
        ...committee('c', ['goal'], { kind: 'centre' }, { ...still, forumHours: 0 }, ['ministry0']),
        decisions: 0,
      },
    ],
  };
  const { state } = steps(run(government, { overruleCost: 0.1 }, regime, everybodyStays(2, 600)), 600);
  expect(state.trustInCentre[0]).toBeCloseTo(expected, 10);
  expect(state.trustInCentre[1]).toBeCloseTo(Math.max(0, 0.5 - spotlight), 2);
});
