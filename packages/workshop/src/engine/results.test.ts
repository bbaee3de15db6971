import { metrics, timeParts } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import type { Chunk } from './chunk.ts';
import { Results } from './results.ts';

const ids = [...metrics.map(({ id }) => id), 'outcome:young'];

const chunk = (firstSeed: number, count: number): Chunk => ({
  firstSeed,
  count,
  layout: { segments: ['s'], services: ['t'], ministries: ['m'], metrics: ids, months: 1 },
  metrics: Float64Array.from({ length: count * ids.length }, (_, i) =>
    i % ids.length === metrics.length ? 0.5 : firstSeed,
  ),
  time: Float64Array.from({ length: count * timeParts.length }, (_, i) => firstSeed + i),
  need: new Float64Array(count),
  supply: new Float64Array(count),
  excess: new Float64Array(count),
  path: new Float64Array(0),
});

describe('results', () => {
  it('count only seeds without a hole before them', () => {
    const results = new Results();
    results.add(chunk(5, 4));
    expect(results.done).toBe(0);
    results.add(chunk(1, 4));
    expect(results.done).toBe(8);
    expect([...results.metric('outcome')]).toEqual([1, 1, 1, 1, 5, 5, 5, 5]);
    expect([...results.metric('outcome:young', 2)]).toEqual([0.5, 0.5]);
    expect([...results.metric('outcome:nobody', 2)]).toEqual([Number.NaN, Number.NaN]);
    expect([...results.time(5)]).toEqual([10, 11, 12, 13, 14]);
  });
});
