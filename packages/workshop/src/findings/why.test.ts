import { variants } from '@joined-up/scenarios/reasons';
import { metrics } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import type { Job } from '../engine/job.ts';
import { Results } from '../engine/results.ts';
import { standardComparison } from '../setting/comparison.ts';
import { dialsOf } from '../setting/setting.ts';
import { reasonsIn, variantsOf } from './why.ts';

const { government, a, b } = standardComparison;
const [jobA, jobB]: readonly Job[] = [a, b].map((setting) => ({
  government,
  dials: dialsOf(government, setting),
}));

function results(outcome: number): Results {
  const one = new Results();
  one.add({
    firstSeed: 1,
    count: 1,
    layout: { segments: [], services: [], ministries: [], metrics: metrics.map(({ id }) => id), months: 0 },
    metrics: Float64Array.from(metrics, ({ id }) => (id === 'outcome' ? outcome : Number.NaN)),
    time: new Float64Array(4),
    need: new Float64Array(0),
    supply: new Float64Array(0),
    excess: new Float64Array(0),
    path: new Float64Array(0),
  });
  return one;
}

describe('why', () => {
  it('runs A and B as they stand, and then without mechanisms', () => {
    const jobs = variantsOf(jobA, jobB);
    expect(jobs).toHaveLength(2 * variants.length);
    expect([jobs[0], jobs[variants.length]]).toEqual([jobA, jobB]);
    expect(jobs[variants.length + 1]).toEqual({ ...jobB, parameters: { obstacleRate: 0 } });
  });
  it('keeps parameters that no dial sets', () =>
    expect(variantsOf({ ...jobA, parameters: { noticing: 0.1 } }, jobB)[1].parameters).toEqual({
      noticing: 0.1,
      obstacleRate: 0,
    }));
  it('reads B minus A of every variant', () => {
    const all = [
      ...variants.map(() => results(0.4)),
      // Only waiting makes a difference.
      ...variants.map(({ out }) => results(out.includes('waiting') ? 0.4 : 0.6)),
    ];
    const { difference, parts } = reasonsIn(all, 'outcome', 1);
    expect(difference.mean).toBeCloseTo(0.2, 12);
    expect(parts.find(({ mechanism }) => mechanism === 'waiting')!.mean).toBeCloseTo(0.2, 12);
  });
  it('has nothing to say of a measure without numbers', () =>
    expect(
      reasonsIn(
        Array.from({ length: 2 * variants.length }, () => results(1)),
        'latency',
        1,
      ).count,
    ).toBe(0));
});
