import { describe, expect, it } from 'vitest';
import { boxOf, edgesOf, everywhere } from './box.ts';
import { columnsOf } from './worlds.ts';

const worlds = { names: ['a', 'b'], points: [0, 5, 1, 6, 2, 7, 3, 8], cases: [false, true, true, true] };

describe('boxOf', () => {
  it('counts what lies at the lower edge or above, and below the upper', () => {
    // Worlds 1 and 2 of four, both cases, of three cases in all.
    expect(boxOf(worlds, columnsOf(worlds), edgesOf(worlds, [{ name: 'a', low: 1, high: 3 }]))).toEqual({
      limits: [{ name: 'a', low: 1, high: 3 }],
      worlds: 2,
      cases: 2,
      coverage: 2 / 3,
      density: 1,
      mass: 0.5,
    });
  });
  it('holds all without limits', () =>
    expect(boxOf(worlds, columnsOf(worlds), everywhere(2))).toMatchObject({
      limits: [],
      worlds: 4,
      density: 0.75,
      coverage: 1,
      mass: 1,
    }));
});

describe('columnsOf', () => {
  it('turns rows into columns', () => expect(columnsOf(worlds)[1]).toEqual(Float64Array.of(5, 6, 7, 8)));
  it('refuses a table that does not fit', () =>
    expect(() => columnsOf({ ...worlds, points: [1] })).toThrow(
      'expected 8 values of parameters, received 1',
    ));
  it('refuses what is no number', () =>
    expect(() => columnsOf({ ...worlds, points: worlds.points.with(5, Number.NaN) })).toThrow(
      'for b of world 2, received NaN',
    ));
  it('refuses nothing', () =>
    expect(() => columnsOf({ names: ['a'], points: [], cases: [] })).toThrow('at least 1 world'));
});
