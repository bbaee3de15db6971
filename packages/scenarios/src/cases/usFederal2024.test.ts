import { defaultParameters, regime as named, regimes, simulate } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { fragmentationMap } from '../map/fragmentationMap.ts';
import { readScenario } from '../schema/readScenario.ts';
import file from './us-federal-2024.json' with { type: 'json' };
import { usFederal2024 } from './usFederal2024.ts';

describe('us-federal-2024', () => {
  const government = usFederal2024.government(1, defaultParameters);

  it('is a scenario file in order', () =>
    expect(readScenario(JSON.stringify(file), 'us-federal-2024.json').id).toBe('us-federal-2024'));

  it('merges Education and Labor in its superministry', () => {
    expect(named('superministry').make(government, defaultParameters).merger?.ministries).toEqual([
      'education',
      'labor',
    ]);
  });

  it('has the five goals of the deck, about a dozen segments, and needs that sum to scarcity × 0.8 × capacity', () => {
    expect(government.goals.map(({ id }) => id)).toEqual([
      'vulnerable-youth',
      'poor-households',
      'the-elderly',
      'community-renewal',
      'competitiveness',
    ]);
    expect(government.segments.length).toBeGreaterThanOrEqual(10);
    const capacity = government.ministries
      .flatMap(({ units }) => units)
      .reduce((sum, unit) => sum + unit.capacity, 0);
    expect(government.needs.reduce((sum, { need }) => sum + need, 0)).toBeCloseTo(1.2 * 0.8 * capacity, 8);
  });

  it('maps policy areas that others have counted: 93 programmes for job training in 22 departments', () => {
    const rows = fragmentationMap(usFederal2024);
    expect(
      rows.find(({ area }) => area === 'Employment, Labor, and Training > Job Training, Employment'),
    ).toMatchObject({ programmes: 93, ministries: 22, overlapProgrammes: Number((82 / 93).toFixed(4)) });
    expect(rows.find(({ area }) => area === 'Education > Higher Education - General')).toMatchObject({
      programmes: 161,
      ministries: 29,
    });
  });

  it('maps every dollar once: the services sum to all obligations, without those taken back', () => {
    const services = fragmentationMap(usFederal2024).filter(({ level }) => level === 'service');
    const billions = services.reduce((sum, { amount }) => sum + amount, 0) / 1e9;
    // 4,708.0 billion of obligations in all, 1.15 billion of them negative
    expect(billions).toBeCloseTo(4708.01 + 1.15, 1);
  });

  it('runs under every regime', () => {
    for (const regime of regimes)
      expect(simulate(usFederal2024, regime, { months: 15 }).summary.outcome).toBeGreaterThan(0);
  });
});
