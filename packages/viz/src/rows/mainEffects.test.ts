import { describe, expect, it } from 'vitest';
import { mainEffects } from './mainEffects.ts';

const grid = [0, 1].flatMap((a) =>
  [10, 20, 30].map((b) => ({ settings: { a, b }, value: 2 * a + b / 10 })),
);

describe('mainEffects', () => {
  it('takes the end levels of a factorial: everything else evens out', () => {
    const { rows, base } = mainEffects(grid, ['a', 'b']);
    // a: mean of 1, 2, 3 against that of 3, 4, 5; b: mean of 1, 3 against that of 3, 5.
    expect(rows.map(({ parameter, atLow, atHigh }) => [parameter, atLow.mean, atHigh.mean])).toEqual([
      ['a', 2, 4],
      ['b', 2, 4],
    ]);
    expect(base).toBe(3);
  });

  it('gives intervals over points: 1, 2, 3 have 2 ± 4.303 × 1 / √3', () => {
    const [{ atLow }] = mainEffects(grid, ['a']).rows;
    expect(atLow.low).toBeCloseTo(2 - 4.302653 / Math.sqrt(3), 5);
    expect(atLow.high).toBeCloseTo(2 + 4.302653 / Math.sqrt(3), 5);
  });

  it('takes the outer thirds of a range', () => {
    const points = [5, 1, 9, 3, 7, 2, 8, 4, 6].map((x) => ({ settings: { x }, value: x * x }));
    const [{ atLow, atHigh }] = mainEffects(points, ['x']).rows;
    expect(atLow.mean).toBeCloseTo((1 + 4 + 9) / 3, 12);
    expect(atHigh.mean).toBeCloseTo((49 + 64 + 81) / 3, 12);
  });

  it('has no interval of one point, no bar for what does not move, and leaves out what is missing', () => {
    const { rows, base } = mainEffects(
      [
        { settings: { a: 0, b: 1 }, value: 1 },
        { settings: { a: 1, b: 1 }, value: 3 },
        { settings: { a: 2, b: 1 }, value: null },
      ],
      ['a', 'b'],
    );
    expect(rows).toEqual([{ parameter: 'a', atLow: { mean: 1 }, atHigh: { mean: 3 } }]);
    expect(base).toBe(2);
  });

  it('has no rows without points', () => expect(mainEffects([], ['a']).rows).toEqual([]));
});
