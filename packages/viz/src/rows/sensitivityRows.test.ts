import { describe, expect, it } from 'vitest';
import { morrisRows, noiseFloor, sobolRows } from './sensitivityRows.ts';

const index = (name: string, estimate: number) => ({
  name,
  estimate,
  low: estimate - 0.1,
  high: estimate + 0.1,
});
const estimated = (estimate: number) => ({ estimate, low: estimate - 0.1, high: estimate + 0.1 });

describe('rows of sensitivity', () => {
  it('join the two indices of each parameter, and know dummies', () => {
    expect(
      sobolRows(
        {
          first: [index('a', 0.5), index('none', 0)],
          total: [index('a', 0.75), index('none', 0.25)],
          second: [],
          nothing: index('nothing', 0),
          base: 8,
          missing: 0,
        },
        ['none'],
      ),
    ).toEqual([
      { parameter: 'a', first: estimated(0.5), total: estimated(0.75) },
      { parameter: 'none', first: estimated(0), total: estimated(0.25), dummy: true },
    ]);
    expect(
      morrisRows({
        muStar: [index('a', 2)],
        mu: [index('a', 1)],
        sigma: [index('a', 3)],
        trajectories: 4,
        missing: 0,
      }),
    ).toEqual([{ parameter: 'a', size: estimated(2), spread: estimated(3) }]);
  });
  it('put the floor at the far end of the noise, on whichever side', () =>
    expect(noiseFloor([{ estimate: -0.05, low: -0.25, high: 0.125 }])).toBe(0.25));
  it('know no floor where nothing tells the noise', () =>
    expect([
      noiseFloor([]),
      noiseFloor([{ estimate: Number.NaN, low: Number.NaN, high: Number.NaN }]),
    ]).toEqual([null, null]));
});
