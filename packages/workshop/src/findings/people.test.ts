import { metrics } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { Results } from '../engine/results.ts';
import { forPeople, wayAlong } from './people.ts';

/** Two governments with these metrics, and these supplies of two fields that need 1 each. */
function results(
  values: Readonly<Record<string, number>>,
  supply: readonly [number, number] = [0.5, 0.5],
): Results {
  const both = new Results();
  const one = metrics.map(({ id }) => values[id] ?? 0);
  both.add({
    firstSeed: 1,
    count: 2,
    layout: {
      segments: ['young', 'old'],
      services: ['care'],
      ministries: ['a'],
      metrics: metrics.map(({ id }) => id),
      months: 0,
    },
    metrics: Float64Array.from([...one, ...one]),
    time: new Float64Array(8),
    need: Float64Array.of(1, 1, 1, 1),
    supply: Float64Array.from([...supply, ...supply]),
    excess: new Float64Array(2),
    path: new Float64Array(0),
  });
  return both;
}

describe('wayAlong', () => {
  it.each([
    [0.02, undefined],
    [-0.5, undefined],
    [Number.NaN, undefined],
    [0.11, 'tenth'],
    [0.36, 'third'],
    [0.48, 'half'],
    [0.97, 'all'],
  ])('%d is %s', (share, part) => expect(wayAlong(share)).toBe(part));
});

describe('forPeople', () => {
  const [a, b] = [
    results({ servedWhole: 0.2, outcome: 0.4 }),
    results({ servedWhole: 0.29, outcome: 0.5 }),
  ];
  it('says how many more get all they need, and how far it is to perfect coordination', () => {
    const { whole, way } = forPeople(a, b, 2, results({ outcome: 0.7 }));
    expect(whole.mean).toBeCloseTo(0.09, 12);
    expect(way).toBeCloseTo(1 / 3, 12);
  });
  it('knows no way where perfect coordination was not run, or is hardly better', () => {
    expect(forPeople(a, b, 2, undefined).way).toBeUndefined();
    expect(forPeople(a, b, 2, results({ outcome: 0.405 })).way).toBeUndefined();
  });
  it('says where results rise and yet more gaps widen', () => {
    const of = (supply: readonly [number, number]) =>
      forPeople(a, results({ outcome: 0.5 }, supply), 2, undefined).against;
    expect(of([0.2, 0.5])).toEqual({ narrower: 0, wider: 1 });
    expect(of([0.2, 0.9])).toBeUndefined();
    expect(forPeople(b, results({ outcome: 0.3 }, [0.2, 0.5]), 2, undefined).against).toBeUndefined();
  });
});
