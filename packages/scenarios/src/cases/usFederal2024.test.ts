import { defaultParameters, regimes, simulate } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../schema/readScenario.ts';
import file from './us-federal-2024.json' with { type: 'json' };
import { usFederal2024 } from './usFederal2024.ts';

describe('us-federal-2024', () => {
  const government = usFederal2024.government(1, defaultParameters);

  it('is a scenario file in order', () => expect(readScenario(JSON.stringify(file), 'us-federal-2024.json').id).toBe('us-federal-2024'));

  it('merges Education and Labor in its superministry', () => {
    expect(regimes.find(({ id }) => id === 'superministry')!.make(government, defaultParameters).merger?.ministries).toEqual(['education', 'labor']);
  });

  it('has the five goals of the deck, about a dozen segments, and needs that sum to scarcity × 0.8 × capacity', () => {
    expect(government.goals.map(({ id }) => id)).toEqual(['vulnerable-youth', 'poor-households', 'the-elderly', 'community-renewal', 'competitiveness']);
    expect(government.segments.length).toBeGreaterThanOrEqual(10);
    const capacity = government.ministries.flatMap(({ units }) => units).reduce((sum, unit) => sum + unit.capacity, 0);
    expect(government.needs.reduce((sum, { need }) => sum + need, 0)).toBeCloseTo(1.2 * 0.8 * capacity, 8);
  });

  it('runs under every regime', () => {
    for (const regime of regimes) expect(simulate(usFederal2024, regime, { months: 15 }).summary.outcome).toBeGreaterThan(0);
  });
});
