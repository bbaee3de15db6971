import { describe, expect, it } from 'vitest';
import { timeRow } from './timeRows.ts';

describe('timeRow', () => {
  const readings = [
    { implementing: 0.8, meetings: 0.1, disruption: 0, mission: 0, blocked: 0.1 },
    { implementing: 0.6, meetings: 0.3, disruption: 0, mission: 0, blocked: 0.1 },
  ];
  it('averages shares', () => expect(timeRow('cog', readings).meetings).toBeCloseTo(0.2, 12));
  it('adds the outcome if it is known', () =>
    expect(timeRow('cog', readings, [0.4, 0.6]).outcome).toBeCloseTo(0.5, 12));
  it('has none if it is not', () =>
    expect(timeRow('cog', readings, [null, null])).not.toHaveProperty('outcome'));
});
