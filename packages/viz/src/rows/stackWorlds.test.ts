import { describe, expect, it } from 'vitest';
import { stackWorlds, type StackWorld } from './stackWorlds.ts';

const world = (a: number, b: number, happens: StackWorld['happens']): StackWorld => ({
  settings: { a, b, same: 1 },
  happens,
});

describe('stackWorlds', () => {
  it('cuts the range, not the worlds, into equal parts', () => {
    // a runs from 0 to 9: cut at 3 and 6. Of the four low ones three happen.
    const { axes, cells } = stackWorlds(
      [
        world(0, 0, true),
        world(1, 0, true),
        world(2.9, 0, true),
        world(2, 0, false),
        world(3, 0, true),
        world(9, 3, false),
      ],
      ['a', 'b'],
      3,
    );
    expect(axes).toEqual([
      { name: 'a', edges: [0, 3, 6, 9] },
      { name: 'b', edges: [0, 1.5, 3] },
    ]);
    expect(cells.map(({ bins, worlds, happening }) => [...bins, worlds, happening])).toEqual([
      [0, 0, 4, 3],
      [0, 1, 0, 0],
      [1, 0, 1, 1],
      [1, 1, 0, 0],
      [2, 0, 0, 0],
      [2, 1, 1, 0],
    ]);
  });

  it('has a bin for each option of a choice that occurs, whatever their number', () => {
    const meetings = ['at-once', 'houses', 'never', 'deputies', 'twice'];
    const { axes, cells } = stackWorlds(
      [world(0, 0, true), world(1, 0, true), world(1, 3, false), world(3, 0, true), world(4, 3, false)],
      ['a', 'b'],
      2,
      { a: meetings },
    );
    expect(axes[0]).toEqual({
      name: 'a',
      edges: [-0.5, 0.5, 2.5, 3.5, 4.5],
      options: ['at-once', 'houses', 'deputies', 'twice'],
    });
    expect(cells.filter(({ worlds }) => worlds > 0).map(({ bins }) => bins)).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 0],
      [3, 1],
    ]);
    expect(() =>
      stackWorlds([world(7, 0, true), world(0, 1, true)], ['a', 'b'], 2, { a: meetings }),
    ).toThrow('values of a: expected at least two of 5 options, received 0, 7');
  });

  it('takes differences above zero as happening, and leaves out what is missing', () => {
    const { cells } = stackWorlds(
      [world(0, 0, 0.5), world(0, 0, 0), world(0, 0, -0.5), world(0, 0, null), world(1, 1, 0.1)],
      ['a', 'b'],
      2,
    );
    expect(cells.map(({ worlds, happening }) => [worlds, happening])).toEqual([
      [3, 1],
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
  });

  it('has all 81 combinations of four parameters in three bins, each world in one', () => {
    const worlds = Array.from({ length: 200 }, (_, i) => ({
      settings: { a: i % 7, b: i % 5, c: i % 3, d: i % 11 },
      happens: i % 2 === 0,
    }));
    const { cells } = stackWorlds(worlds, ['a', 'b', 'c', 'd']);
    expect(new Set(cells.map(({ bins }) => bins.join(' '))).size).toBe(81);
    expect(cells.reduce((sum, cell) => sum + cell.worlds, 0)).toBe(200);
    expect(cells.reduce((sum, cell) => sum + cell.happening, 0)).toBe(100);
  });

  it('says what it cannot bin', () => {
    const worlds = [world(0, 0, true), world(1, 1, false)];
    expect(() => stackWorlds(worlds, ['a'])).toThrow('expected two to four, received 1');
    expect(() => stackWorlds(worlds, ['a', 'same'])).toThrow(
      'values of same: expected at least two, all of them numbers, received 1',
    );
    expect(() => stackWorlds(worlds, ['a', 'unknown'])).toThrow('values of unknown');
    expect(() => stackWorlds(worlds, ['a', 'b'], 4 as 3)).toThrow('expected 2 or 3, received 4');
    expect(() => stackWorlds([], ['a', 'b'])).toThrow('received none');
  });
});
