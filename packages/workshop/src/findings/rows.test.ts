import { metrics } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { Results } from '../engine/results.ts';
import { carrierRowsOf, gapRowsOf, pathBetween, timeRowOf } from './rows.ts';

/** Two governments, two groups of people, one service; the second field exists in the second government only. */
function results(path: readonly number[]): Results {
  const both = new Results();
  both.add({
    firstSeed: 1,
    count: 2,
    layout: {
      segments: ['young', 'old'],
      services: ['care'],
      ministries: ['a', 'b'],
      metrics: metrics.map(({ id }) => id),
      months: path.length / 2,
    },
    metrics: new Float64Array(2 * metrics.length),
    time: Float64Array.of(0.8, 0.1, 0, 0, 0.1, 0.5, 0.2, 0, 0.1, 0.2),
    need: Float64Array.of(2, NaN, 4, 1),
    supply: Float64Array.of(1, NaN, 5, 2),
    excess: Float64Array.of(0, 0.1, 0.2, 0, 0, 0.3, 0, 0),
    path: Float64Array.from(path),
  });
  return both;
}

describe('rows', () => {
  it('average a field over the governments that have it, and tell how many of 50 fall short', () => {
    expect(gapRowsOf(results([]), 2)).toEqual([
      { segment: 'young', service: 'care', need: 3, supply: 3, short: 25 },
      { segment: 'old', service: 'care', need: 1, supply: 2, short: 0 },
    ]);
  });
  it('average where time goes', () => {
    const { implementing, meetings, mission, blocked } = timeRowOf('x', results([]), 2);
    expect([implementing, meetings, mission!, blocked].map((share) => share.toFixed(3))).toEqual([
      '0.650',
      '0.150',
      '0.050',
      '0.150',
    ]);
  });
  it('keep every ministry in every government, and pairs that share something', () => {
    expect(carrierRowsOf(results([]), 2)).toEqual([
      { ministry: 'a', other: 'a', excess: 0, seed: 1 },
      { ministry: 'a', other: 'b', excess: 0.1, seed: 1 },
      { ministry: 'b', other: 'a', excess: 0.2, seed: 1 },
      { ministry: 'b', other: 'b', excess: 0, seed: 1 },
      { ministry: 'a', other: 'a', excess: 0, seed: 2 },
      { ministry: 'a', other: 'b', excess: 0.3, seed: 2 },
      { ministry: 'b', other: 'b', excess: 0, seed: 2 },
    ]);
  });
  it('follow B minus A month by month', () => {
    const flat = results([...Array<number>(40).fill(0.5)]);
    const dip = results([
      0.5,
      0.4,
      ...Array<number>(18).fill(0.6),
      0.5,
      0.2,
      ...Array<number>(18).fill(0.6),
    ]);
    const { rows, recovery } = pathBetween(flat, dip, 2);
    expect(rows.slice(0, 3).map(({ mean }) => mean.toFixed(3))).toEqual(['0.000', '-0.200', '0.100']);
    expect(recovery).toEqual([12, 12]);
  });
});
