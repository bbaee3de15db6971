import { describe, expect, it } from 'vitest';
import { morrisTrajectories } from './morrisTrajectories.ts';
import { saltelli } from './saltelli.ts';
import { sobolSequence } from './sobolSequence.ts';

describe('morrisTrajectories', () => {
  const dimensions = 6;
  const unit = morrisTrajectories(40, dimensions, { levels: 4 });
  const row = (i: number): Float64Array => unit.subarray(i * dimensions, (i + 1) * dimensions);
  it('moves each dimension once, by 2/3 of the way', () => {
    for (let t = 0; t < 40; t++) {
      const moved = Array.from({ length: dimensions }, (_, step) => {
        const [before, after] = [row(t * 7 + step), row(t * 7 + step + 1)];
        const changed = [...before.keys()].filter((d) => before[d] !== after[d]);
        expect(changed).toHaveLength(1);
        expect(Math.abs(after[changed[0]] - before[changed[0]])).toBeCloseTo(2 / 3, 12);
        return changed[0];
      });
      expect(moved.toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
    }
  });
  it('stays on the grid, and begins everywhere', () => {
    expect(new Set([...unit].map((x) => Math.round(x * 3)))).toEqual(new Set([0, 1, 2, 3]));
    expect(unit.every((x) => x >= 0 && x <= 1)).toBe(true);
    expect(new Set(Array.from({ length: 40 }, (_, t) => row(t * 7)[0])).size).toBe(4);
  });
  it('refuses an odd number of levels', () =>
    expect(() => morrisTrajectories(1, 2, { levels: 5 })).toThrow(/even number/));
});

it('saltelli exchanges one place at a time between A and B', () => {
  const unit = saltelli(4, 3, { second: true });
  const pairs = sobolSequence(4, 6);
  const rows = Array.from({ length: 8 }, (_, i) => [...unit.subarray((8 + i) * 3, (9 + i) * 3)]);
  const [a, b] = [[...pairs.subarray(6, 9)], [...pairs.subarray(9, 12)]];
  expect(rows).toEqual([
    a,
    b,
    a.with(0, b[0]),
    a.with(1, b[1]),
    a.with(2, b[2]),
    b.with(0, a[0]),
    b.with(1, a[1]),
    b.with(2, a[2]),
  ]);
});
