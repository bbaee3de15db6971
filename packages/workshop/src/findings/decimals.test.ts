import { metrics } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { isOfHundred, tableScale } from './decimals.ts';

describe('tableScale', () => {
  it('tells shares and indices of a hundred, with one decimal', () => {
    expect(tableScale('outcome')).toEqual({ factor: 100, decimals: 1 });
    expect(tableScale('coverage:goal')).toEqual({ factor: 100, decimals: 1 });
  });

  it('leaves months and counts in their units', () =>
    expect(tableScale('latency')).toEqual({ factor: 1, decimals: 1 }));

  it('leaves only metrics without an upper end of 1', () =>
    expect(
      metrics
        .map(({ id }) => id)
        .filter((id) => !isOfHundred(id))
        .sort(),
    ).toEqual(['backlog', 'decisionsPerMeeting', 'fragmentation', 'latency']));
});
