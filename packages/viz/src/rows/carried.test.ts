import { describe, expect, it } from 'vitest';
import { carriedBy } from './carried.ts';
import { carrierRows } from './carrierRows.ts';

const reading = (...excess: number[]) => ({
  ministries: ['health', 'labour', 'tax'],
  excess: Float64Array.from(excess),
});
const rows = carrierRows([
  { seed: 1, reading: reading(0, 0.3, 0, 0.1, 0, 0, 0, 0, 0) },
  { seed: 2, reading: reading(0, 0.1, 0, 0.3, 0, 0, 0, 0, 0) },
]);

describe('carriedBy', () => {
  it('adds up to the metric', () =>
    expect(carriedBy(rows).carried.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(0.4, 12));
  it('averages pairs over seeds', () =>
    expect(carriedBy(rows).excess('health', 'labour')).toBeCloseTo(0.2, 12));
  it('keeps a ministry that carries nothing, and ranks it last', () =>
    expect(carriedBy(rows).carried.at(-1)).toMatchObject({ ministry: 'tax', mean: 0, ranks: [3, 3] }));
  it('says between which ranks a ministry was', () =>
    expect(carriedBy(rows).carried.find(({ ministry }) => ministry === 'labour')!.ranks).toEqual([1, 2]));
});
