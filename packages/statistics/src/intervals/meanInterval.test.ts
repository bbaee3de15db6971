import { describe, expect, it } from 'vitest';
import { countedDraws } from '../testing/draws.ts';
import { bootstrapInterval } from './bootstrapInterval.ts';
import { meanInterval } from './meanInterval.ts';
import { studentInterval } from './studentInterval.ts';

const values = [0, 0, 0.1, 0.2, 0.4, 0.9, 2, 4, 7, 12];

describe('meanInterval', () => {
  it('is the one that is asked for', () => {
    const [student, bca, percentile] = (['student', 'bca', 'percentile'] as const).map((kind) =>
      meanInterval(values, kind, countedDraws(1), { resamples: 4000 }),
    );
    expect(student).toEqual(studentInterval(values));
    expect(bca).toEqual(bootstrapInterval(values, countedDraws(1), { resamples: 4000 }));
    expect(percentile.low).toBeGreaterThan(student.low);
    expect(percentile.high).toBeLessThan(bca.high);
    // The correction moves it towards the long tail.
    expect(bca.low).toBeGreaterThan(percentile.low);
    expect(bca.high).toBeGreaterThan(percentile.high);
  });
  it.each(['student', 'bca', 'percentile'] as const)('%s knows none of one value', (kind) =>
    expect(meanInterval([3], kind, countedDraws(1))).toEqual({ low: Number.NaN, high: Number.NaN }),
  );
  it.each(['student', 'bca', 'percentile'] as const)('%s refuses a level that cannot be', (kind) =>
    expect(() => meanInterval(values, kind, countedDraws(1), { level: 1 })).toThrow('a level in (0, 1)'),
  );
});
