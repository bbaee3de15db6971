import { describe, expect, it } from 'vitest';
import { countedDraws } from '../testing/draws.ts';
import { abcRejection } from './abcRejection.ts';

const patterns = [
  { id: 'a', target: 10, tolerance: 2 },
  { id: 'b', target: 0, tolerance: 1 },
];

describe('abcRejection', () => {
  it('takes runs in a range, and those within a tolerance of its ends', () =>
    expect(
      abcRejection([{ id: 'range', target: [8, 10], tolerance: 2 }], [[9], [6], [13]]).distances,
    ).toEqual([0, 1, 1.5]));

  it('accepts runs that show every pattern, closest first', () => {
    expect(
      abcRejection(patterns, [
        [12, 0],
        [10, 0.5],
        [10, 1.5],
        [null, 0],
      ]),
    ).toEqual({
      accepted: [1, 0],
      distances: [1, 0.5, 1.5, Number.NaN],
      threshold: 1,
      share: 2 / 3,
      missing: 1,
    });
  });

  it('accepts the closest share, however far', () =>
    expect(
      abcRejection(
        patterns,
        [
          [20, 0],
          [30, 0],
          [40, 0],
        ],
        { closest: 0.5 },
      ),
    ).toMatchObject({ accepted: [0, 1], threshold: 10 }));

  it('samples a known posterior: of x uniform and y = x + luck of width 1 at 0.5, x is uniform on 0 … 1', () => {
    const draw = countedDraws(3);
    const x = Array.from({ length: 4000 }, (_, w) => 4 * draw(w) - 2);
    const { accepted } = abcRejection(
      [{ id: 'y', target: 0.5, tolerance: 0.05 }],
      x.map((own, w) => [own + draw(10_000 + w) - 0.5]),
    );
    const kept = accepted.map((run) => x[run]);
    expect(Math.min(...kept)).toBeGreaterThanOrEqual(-0.05);
    expect(Math.max(...kept)).toBeLessThanOrEqual(1.05);
    // Mean 0.5 with a standard error of √(1/12 / 100) = 0.029 or so.
    expect(Math.abs(kept.reduce((sum, value) => sum + value, 0) / kept.length - 0.5)).toBeLessThan(0.1);
  });

  it('accepts none where none is close', () =>
    expect(abcRejection(patterns, [[90, 0]])).toMatchObject({ accepted: [], share: 0 }));
  it('refuses a share above 1', () =>
    expect(() => abcRejection(patterns, [], { closest: 5 })).toThrow('received 5'));
  it('refuses statistics that do not fit', () =>
    expect(() => abcRejection(patterns, [[1]])).toThrow('expected 2 statistics of a run, received 1'));
});
