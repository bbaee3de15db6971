import { describe, expect, it } from 'vitest';
import { everybodyStays, governmentOf, run, steps } from './still.ts';

const houses = [
  { units: [{}], culture: 0.2, trustInCentre: 0.9 },
  { units: [{}], culture: 0.6, trustInCentre: 0.1 },
  { units: [{}], culture: 1 },
];
const trust = [
  { between: ['ministry0', 'ministry1'] as const, trust: 0.9 },
  { between: ['ministry0', 'ministry2'] as const, trust: 0 },
  { between: ['ministry1', 'ministry2'] as const, trust: 1 },
];
const pairs = [
  { at: 1, start: 0.9, habit: 0.4 },
  { at: 2, start: 0, habit: 0.6 },
  { at: 5, start: 1, habit: 0.8 },
];
const government = governmentOf(houses, {
  trust: trust.map(({ between: [one, other], trust: level }) => ({ between: [one, other], trust: level })),
});

describe('trust', () => {
  /**
   * τ ← τ + d(h − τ), h the mean of the two cultures (ODD §7.5): τ_t = h + (τ_0 − h)(1 − d)^t. In a seed
   * in which no minister leaves.
   */
  it('drifts geometrically to the mean of two cultures', () => {
    const simulation = run(government, { trustDrift: 0.02 }, undefined, everybodyStays(3, 40));
    for (const month of [1, 10, 40]) {
      steps(simulation, month - simulation.state.month);
      for (const { at, start, habit } of pairs)
        expect(simulation.state.trust[at]).toBeCloseTo(habit + (start - habit) * 0.98 ** month, 12);
    }
  });

  /**
   * When all ministers leave every month (a tenure of 1), each τ_mj is moved half-way to h twice, by either
   * minister (ODD §7.1, "one after another"): the distance to h falls to ¼. T_m is moved half-way to ½,
   * and drifts 0.01 of the rest (ODD §7.5).
   */
  it('with new ministers every month loses three quarters of its distance to habit a month', () => {
    const simulation = run(government, { ministerTenure: 1 });
    for (const month of [1, 2, 5]) {
      steps(simulation, month - simulation.state.month);
      for (const { at, start, habit } of pairs)
        expect(simulation.state.trust[at]).toBeCloseTo(habit + (start - habit) * 0.25 ** month, 12);
      expect(simulation.state.trustInCentre[0]).toBeCloseTo(0.5 + 0.4 * (0.5 * 0.99) ** month, 12);
      expect(simulation.state.trustInCentre[1]).toBeCloseTo(0.5 - 0.4 * (0.5 * 0.99) ** month, 12);
    }
  });

  /**
   * Culture follows the trust a ministry meets with: χ_i ← χ_i + k(τ' − χ_i), after the drift τ' = τ + d(m
   * − τ), m = (χ_1 + χ_2)/2. For two ministries: τ' − m' = (1 − k)(1 − d)(τ − m), and χ_1 − χ_2 falls by (1
   * − k). What both settle at follows from the invariant of the linear map: m moves by k(τ' − m) = k(1 −
   * d)(τ − m) each month, so its limit is m_0 + k(1 − d)(τ_0 − m_0)/(1 − (1 − k)(1 − d)).
   */
  it('and culture meet each other', () => {
    const [d, k] = [0.05, 0.03];
    const pair = governmentOf(houses.slice(0, 2), {
      trust: [{ between: ['ministry0', 'ministry1'], trust: 0.9 }],
    });
    const simulation = run(pair, { trustDrift: d, cultureDrift: k }, undefined, everybodyStays(2, 420));
    const { state } = simulation;
    for (const month of [1, 20]) {
      steps(simulation, month - state.month);
      expect(state.trust[1] - (state.culture[0] + state.culture[1]) / 2).toBeCloseTo(
        0.5 * ((1 - k) * (1 - d)) ** month,
        12,
      );
      expect(state.culture[1] - state.culture[0]).toBeCloseTo(0.4 * (1 - k) ** month, 12);
    }
    steps(simulation, 400);
    const limit = 0.4 + (k * (1 - d) * 0.5) / (1 - (1 - k) * (1 - d));
    for (const settled of [state.trust[1], state.culture[0], state.culture[1]])
      expect(settled).toBeCloseTo(limit, 4);
  });
});
