import { describe, expect, it } from 'vitest';
import { heatCells, type HeatWorld } from './heatCells.ts';

const seeds = (count: number, value: (seed: number) => number): number[] =>
  Array.from({ length: count }, (_, seed) => value(seed));
const names = { xName: 'mandate', yName: 'culture' };
const grid = (values: (x: number, y: number) => (number | null)[]): HeatWorld[] =>
  [0.2, 0.5].flatMap((x) => [0.1, 0.4, 0.7].map((y) => ({ x, y, values: values(x, y) })));
const sides = (worlds: HeatWorld[], more = {}) =>
  heatCells(worlds, { ...names, ...more }).cells.map(({ side }) => side);

describe('heatCells', () => {
  it('puts each world into its square, rows from below', () => {
    const { x, y, cells, each } = heatCells(
      grid((atX, atY) => seeds(6, (seed) => atX + atY + seed / 100)),
      names,
    );
    expect([x, y]).toEqual([
      { name: 'mandate', levels: [0.2, 0.5] },
      { name: 'culture', levels: [0.1, 0.4, 0.7] },
    ]);
    expect(each).toBe('seeds');
    expect(cells.map((cell) => [cell.x, cell.y])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(cells[1].mean).toBeCloseTo(0.5 + 0.1 + 0.025, 12);
  });

  it('has the interval of R at 1 - 0.05 / 6: t.test(0.1 * 0:5, conf.level = 1 - 0.05 / 6)', () => {
    // Mean 0.25, sd 0.1870829, t(1 - 0.025 / 6, 5) = 4.219309, half-width 4.219309 * 0.1870829 / sqrt(6) = 0.3222563.
    const [cell] = heatCells(
      grid(() => seeds(6, (seed) => seed / 10)),
      names,
    ).cells;
    expect(cell.low).toBeCloseTo(0.25 - 0.3222563, 5);
    expect(cell.high).toBeCloseTo(0.25 + 0.3222563, 5);
  });

  it('calls a side only where the interval leaves zero out', () =>
    expect(
      sides(
        grid((x, y) =>
          seeds(8, (seed) => (y === 0.4 ? 0 : y < 0.4 ? 1 : -1) * x + (seed % 2 ? 0.01 : -0.01)),
        ),
      ),
    ).toEqual(['above', 'above', 'unclear', 'unclear', 'below', 'below']));

  it('is stricter the more squares are looked at', () => {
    // One square alone would be called at 95 %, one of 36 is not: t = 3.2 with 9 degrees of freedom.
    const values = seeds(10, (seed) => 1 + (seed % 2 ? 0.94 : -0.94));
    const many = Array.from({ length: 36 }, (_, i) => ({ x: i % 6, y: Math.floor(i / 6), values }));
    const few = [many[0], { ...many[1], values: [null] }, { ...many[6], values: [null] }];
    expect(sides(few)[0]).toBe('above');
    expect(sides(many)[0]).toBe('unclear');
  });

  it('says nothing of fewer than five seeds, and of what is missing', () =>
    expect(sides(grid((x) => [1, 1, 1, 1, x === 0.2 ? null : 1]))).toEqual([
      'few',
      'above',
      'few',
      'above',
      'few',
      'above',
    ]));

  it('counts worlds where a square holds several, and gives them no interval of luck', () => {
    const worlds = Array.from({ length: 12 }, (_, world) =>
      grid((x) => seeds(3, () => (x === 0.2 ? 1 : world % 2 ? 1 : -1))),
    ).flat();
    const { each, least, cells } = heatCells(worlds, names);
    expect([each, least]).toEqual(['worlds', 10]);
    expect(cells.map(({ side, above }) => [side, above]).slice(0, 2)).toEqual([
      ['above', 1],
      ['unclear', 0.5],
    ]);
    expect(cells[0]).toMatchObject({ worlds: 12, count: 12, low: Number.NaN, high: Number.NaN });
  });

  it('cuts a parameter of many values into equal ranges, the last of which holds its end', () => {
    const worlds = Array.from({ length: 50 }, (_, i) => ({ x: i / 49, y: i % 2, values: [1] }));
    const { x, cells } = heatCells(worlds, { ...names, bins: 2 });
    expect(x.edges).toEqual([0, 0.5, 1]);
    expect(cells.map(({ count }) => count)).toEqual([13, 12, 12, 13]);
  });

  it('knows the options of a choice', () =>
    expect(
      heatCells(
        [0, 2].flatMap((x) => [1, 2].map((y) => ({ x, y, values: [1] }))),
        { ...names, choices: { mandate: ['at-once', 'houses', 'deputies'] } },
      ).x,
    ).toEqual({ name: 'mandate', options: ['at-once', 'deputies'] }));

  it('tells the highest from the lowest in pairs, for both had the same luck', () => {
    // Luck of 5 for all, a difference of 0.1 in every seed.
    expect(
      heatCells(
        grid((x) => seeds(10, (seed) => (seed % 3) * 5 + (x === 0.2 ? 0 : 0.1 + seed / 1e4))),
        names,
      ).apart,
    ).toBe(true);
    expect(
      heatCells(
        grid((x) => seeds(10, (seed) => ((seed * (x === 0.2 ? 3 : 7)) % 10) / 10)),
        names,
      ).apart,
    ).toBe(false);
  });

  it('refuses what makes no grid', () => {
    expect(() => heatCells([], names)).toThrow('worlds: expected at least one');
    expect(() => heatCells([{ x: 1, y: 1, values: [1] }], names)).toThrow('values of mandate');
    expect(() =>
      heatCells(
        grid(() => [1]),
        { ...names, bins: 1 },
      ),
    ).toThrow('bins');
  });
});
