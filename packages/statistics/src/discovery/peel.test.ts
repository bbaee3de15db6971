import { describe, expect, it } from 'vitest';
import { peel } from './peel.ts';

describe('peel', () => {
  it('takes off the end without cases first', () => {
    const column = Float64Array.from({ length: 10 }, (_, i) => i);
    const [whole, first, second] = peel(
      [column],
      [...column].map((value) => value >= 7),
      { peel: 0.1 },
    );
    expect([whole.low[0], whole.high[0]]).toEqual([-Infinity, Infinity]);
    expect([first.low[0], second.low[0], second.high[0]]).toEqual([0.5, 1.5, Infinity]);
  });

  it('takes, of two slices that gain the same, the one that goes on', () => {
    // Both parameters have a world that is no case at their low end; along the second all cases lie above.
    const [first, second] = [
      Float64Array.of(0, 4, 5, 6, 1, 2, 3, 7),
      Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7),
    ];
    const next = peel(
      [first, second],
      [...second].map((value) => value >= 4),
      { peel: 0.125 },
    )[1];
    expect([next.low[0], next.low[1]]).toEqual([-Infinity, 0.5]);
  });

  it('takes worlds with the same value together', () => {
    const column = Float64Array.of(1, 1, 1, 2, 2, 2);
    expect(peel([column], [false, false, false, true, true, true])[1].low[0]).toBe(1.5);
  });

  it('has nothing to take from one value', () =>
    expect(peel([Float64Array.of(3, 3)], [true, false])).toHaveLength(1));
  it('leaves no box smaller than asked', () => {
    const column = Float64Array.from({ length: 100 }, (_, i) => i);
    const last = peel(
      [column],
      [...column].map((value) => value === 99),
      { leastMass: 0.2 },
    ).at(-1)!;
    expect([...column].filter((value) => value >= last.low[0]).length).toBe(20);
  });
});
