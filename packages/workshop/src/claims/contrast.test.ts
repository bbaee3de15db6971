import { metrics } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { jobKey } from '../engine/job.ts';
import { dialOf } from '../setting/dials.ts';
import { claims } from './claims.ts';
import { dialsOfClaim, jobsOfClaim } from './contrast.ts';

describe('claims', () => {
  it('are the twenty-five of the list, in its order', () => {
    expect(claims.map(({ id }) => id)).toEqual(
      Array.from({ length: 25 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`),
    );
  });
  for (const claim of claims) {
    it(`${claim.id} watches metrics that exist, and its dial changes what is run`, () => {
      for (const { metric } of claim.watch) expect(metrics.map(({ id }) => id)).toContain(metric);
      const dial = dialOf(claim.dial);
      const keys = (value?: number) =>
        jobsOfClaim(claim, { government: 'north', any: false }, value).map(jobKey);
      const [low, high] = dial.kind === 'number' ? [dial.low, dial.high] : [0, 0];
      expect(keys(low)).not.toEqual(keys(high));
      expect(new Set(keys()).size).toBeGreaterThan(1);
    });
  }
  it('keep what they are about when everything else is drawn', () => {
    expect(dialsOfClaim(claims[8])).toEqual(
      expect.arrayContaining(['mandate', 'capability', 'centre', 'priorityGoals']),
    );
  });
});
