import { describe, expect, it } from 'vitest';
import { countedDraws } from '../testing/draws.ts';
import { gFunction, gIndices } from '../testing/gFunction.ts';
import { ishigami, ishigamiIndices } from '../testing/ishigami.ts';
import { extent } from '../testing/extent.ts';
import { saltelliPoints } from '../testing/saltelliPoints.ts';
import { sobolIndices } from './sobolIndices.ts';

const points = extent(4096, 8192);
const few = { resamples: 100 };
const estimates = (indices: readonly { estimate: number }[]): number[] =>
  indices.map(({ estimate }) => estimate);

describe('sobolIndices', () => {
  it('has the numbers of SciPy for 32 base points of Ishigami', () => {
    // python3, with A and B the fractions of multiples 1 … 32 of the square roots of 2, 3, 5 and of 7, 11, 13:
    // stats.sobol_indices(func={'f_A': f(A), 'f_B': f(B), 'f_AB': …}, n=32)
    const { first, total } = sobolIndices(
      { names: ['x1', 'x2', 'x3'], outputs: saltelliPoints(32, 3).map(ishigami), second: true },
      countedDraws(1),
      few,
    );
    [0.20729124209402836, 0.5852806932643512, -0.2127326819621097].forEach((known, d) =>
      expect(first[d].estimate).toBeCloseTo(known, 10),
    );
    [0.11168146870611094, 0.3972606179088137, 0.17293903361087037].forEach((known, d) =>
      expect(total[d].estimate).toBeCloseTo(known, 10),
    );
  });

  it('comes to the known indices of Ishigami, of all three orders', () => {
    const known = ishigamiIndices();
    const { first, total, second, nothing } = sobolIndices(
      { names: ['x1', 'x2', 'x3'], outputs: saltelliPoints(points, 3).map(ishigami), second: true },
      countedDraws(1),
      { resamples: 30 },
    );
    known.first.forEach((value, d) => expect(Math.abs(first[d].estimate - value)).toBeLessThan(0.02));
    known.total.forEach((value, d) => expect(Math.abs(total[d].estimate - value)).toBeLessThan(0.02));
    expect(second.map(({ name }) => name)).toEqual(['x1 × x2', 'x1 × x3', 'x2 × x3']);
    [0, known.together13, 0].forEach((value, pair) =>
      expect(Math.abs(second[pair].estimate - value)).toBeLessThan(0.03),
    );
    expect(Math.abs(nothing.estimate)).toBeLessThan(0.02);
  });

  it('comes to the known indices of the g-function', () => {
    const a = [0, 1, 4.5, 9];
    const known = gIndices(a);
    const { first, total, second } = sobolIndices(
      { names: ['a', 'b', 'c', 'd'], outputs: saltelliPoints(points, 4).map(gFunction(a)), second: true },
      countedDraws(1),
      { resamples: 20 },
    );
    known.first.forEach((value, d) => expect(Math.abs(first[d].estimate - value)).toBeLessThan(0.02));
    known.total.forEach((value, d) => expect(Math.abs(total[d].estimate - value)).toBeLessThan(0.02));
    expect(Math.abs(second[0].estimate - known.together(0, 1))).toBeLessThan(0.03);
  });

  it('holds the known values in its intervals, and finds a dummy exactly 0 where there is no luck', () => {
    const known = ishigamiIndices();
    const { total, first } = sobolIndices(
      { names: ['x1', 'x2', 'x3', 'dummy'], outputs: saltelliPoints(512, 4).map(ishigami), second: true },
      countedDraws(5),
      { level: 0.99, resamples: 300 },
    );
    known.total.forEach((value, d) => {
      expect(total[d].low).toBeLessThan(value);
      expect(total[d].high).toBeGreaterThan(value);
    });
    expect([total[3], first[3]].map(({ low, estimate, high }) => [low, Math.abs(estimate), high])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('gives a dummy the share of luck where every run has its own', () => {
    // y = x + luck: uniform x has variance 1/12, uniform luck of the same width too. Total of the dummy: 1/2.
    const luck = countedDraws(77);
    const outputs = saltelliPoints(2000, 2).map(([x], run) => x + luck(run));
    const { total } = sobolIndices({ names: ['x', 'dummy'], outputs, second: true }, countedDraws(6), few);
    expect(Math.abs(total[1].estimate - 0.5)).toBeLessThan(0.03);
    expect(Math.abs(total[0].estimate - 1)).toBeLessThan(0.05);
  });

  it('leaves out base points with a failed run, and says how many', () => {
    const outputs: (number | null)[] = saltelliPoints(4, 2).map(([x, y]) => x + y);
    outputs[7] = null;
    const { base, missing, first } = sobolIndices(
      { names: ['x', 'y'], outputs, second: true },
      countedDraws(1),
      few,
    );
    expect({ base, missing }).toEqual({ base: 3, missing: 1 });
    expect(estimates(first).every(Number.isFinite)).toBe(true);
  });

  it('knows nothing of an output that never varies', () => {
    expect(
      sobolIndices({ names: ['x'], outputs: Array<number>(30).fill(2) }, countedDraws(1), few).total[0],
    ).toMatchObject({ estimate: Number.NaN, low: Number.NaN });
  });
  it('refuses outputs that are no whole blocks', () =>
    expect(() => sobolIndices({ names: ['x', 'y'], outputs: [1, 2, 3] }, countedDraws(1))).toThrow(
      'blocks of 4 outputs, received 3',
    ));
});
