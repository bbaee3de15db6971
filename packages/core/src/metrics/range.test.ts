import { expect, it } from 'vitest';
import { metrics } from './metrics.ts';

it('no two metrics share a name, and every range rises', () => {
  expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
  for (const {
    range: [low, high],
  } of metrics)
    expect(low).toBeLessThan(high);
});
