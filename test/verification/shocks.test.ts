import { begin, step, type Government } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { noForums, still } from './still.ts';

/**
 * The exogenous world (ODD §7.1): ln n_c and θ_l are autoregressions of first order, x ← x̄ + φ(x − x̄) +
 * σξ, with variance
 * σ²(1 − φ^{2t})/(1 − φ²) after t months, σ²/(1 − φ²) in the long run, and correlation φ^h between months h
 * apart, all innovations independent between entities (Hamilton 1994, Time Series Analysis, §3.4).
 *
 * 20 units × 20 goals of one cell each: 20 needs and 400 ideals, read every 40 months, between which φ^40 <
 * 0.0002 is left.
 */
const list = Array.from({ length: 20 }, (_, i) => `${i}`);
const government: Government = {
  segments: list.map((id) => ({ id, population: 1 })),
  services: [{ id: 'service' }],
  needs: list.map((segment) => ({ segment, service: 'service', need: 2 })),
  goals: list.map((id) => ({ id, weight: 1, cells: [{ segment: id, service: 'service', weight: 1 }] })),
  ministries: [
    {
      id: 'ministry',
      culture: 0.5,
      units: list.map((id) => ({
        id,
        capacity: 1,
        competence: { service: 1 },
        priorities: {},
        ideals: Object.fromEntries(list.map((goal) => [goal, 1])),
        mandates: list.map((segment) => ({ segment, service: 'service', turf: 1 })),
      })),
    },
  ],
};
const [PERSISTENCE, VOLATILITY, APART, READINGS] = [0.8, 0.1, 40, 50];

const samples = {
  need: [] as number[],
  nextNeed: [] as number[],
  ideal: [] as number[],
  nextIdeal: [] as number[],
};
const simulation = begin(
  government,
  {
    ...still,
    needPersistence: PERSISTENCE,
    needVolatility: VOLATILITY,
    idealPersistence: PERSISTENCE,
    idealVolatility: VOLATILITY,
  },
  noForums,
  3,
  0,
);
for (let reading = 0; reading < READINGS; reading++) {
  for (let month = 0; month < APART; month++) {
    step(simulation);
    if (month < APART - 2) continue;
    const next = month === APART - 1;
    for (const need of simulation.state.need) samples[next ? 'nextNeed' : 'need'].push(Math.log(need / 2));
    for (const ideal of simulation.state.ideal) samples[next ? 'nextIdeal' : 'ideal'].push(ideal - 1);
  }
}

const moment = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, i) => sum + value * other[i], 0) / one.length;

describe.each([
  ['the logarithm of need', samples.need, samples.nextNeed],
  ['the ideal stance', samples.ideal, samples.nextIdeal],
] as const)('%s', (_, now, next) => {
  const variance = VOLATILITY ** 2 / (1 - PERSISTENCE ** 2);
  // Four standard errors: of a mean σ/√n, of a variance σ²√(2/n), of a correlation √((1 − φ²)/n).
  it('has its mean', () =>
    expect(
      Math.abs(
        moment(
          now,
          now.map(() => 1),
        ),
      ),
    ).toBeLessThan(4 * Math.sqrt(variance / now.length)));
  it('has the variance σ²/(1 − φ²)', () =>
    expect(Math.abs(moment(now, now) / variance - 1)).toBeLessThan(4 * Math.sqrt(2 / now.length)));
  it('has the correlation φ from one month to the next', () => {
    expect(
      Math.abs(moment(now, next) / Math.sqrt(moment(now, now) * moment(next, next)) - PERSISTENCE),
    ).toBeLessThan(4 * Math.sqrt((1 - PERSISTENCE ** 2) / now.length));
  });
});
