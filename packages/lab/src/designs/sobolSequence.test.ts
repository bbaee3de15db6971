import { describe, expect, it } from 'vitest';
import { discrepancy } from './discrepancy.ts';
import { sobolSequence } from './sobolSequence.ts';

// python3 -c "from scipy.stats import qmc; s = qmc.Sobol(d=256, scramble=False, bits=30).random(1024);
// print(s[[1, 2, 3, 100, 1000]][:, [0, 1, 20, 57, 127, 255]].tolist())"
const scipy = [
  [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
  [0.75, 0.25, 0.25, 0.75, 0.25, 0.75],
  [0.25, 0.75, 0.75, 0.25, 0.75, 0.25],
  [0.4140625, 0.2578125, 0.7578125, 0.2734375, 0.4609375, 0.5703125],
  [0.2197265625, 0.0966796875, 0.5224609375, 0.0791015625, 0.5439453125, 0.2490234375],
];

/** Does each of the equal boxes (2^a × 2^b of two dimensions) hold as many points? */
const evenly = (
  unit: Float64Array,
  dimensions: number,
  x: number,
  y: number,
  a: number,
  b: number,
): boolean => {
  const counts = new Uint32Array(a * b);
  for (let i = 0; i < unit.length; i += dimensions)
    counts[Math.floor(unit[i + x] * a) * b + Math.floor(unit[i + y] * b)]++;
  return counts.every((count) => count === unit.length / dimensions / (a * b));
};

describe('sobolSequence', () => {
  const plain = sobolSequence(1024, 256, { scramble: false });
  it('is that of SciPy', () =>
    expect(
      [1, 2, 3, 100, 1000].map((point) => [0, 1, 20, 57, 127, 255].map((d) => plain[point * 256 + d])),
    ).toEqual(scipy));
  it('is a longer one begun', () =>
    expect(sobolSequence(100, 6)).toEqual(sobolSequence(300, 6).subarray(0, 600)));

  describe('scrambled', () => {
    const scrambled = sobolSequence(64, 8, { luck: 3 });
    it('keeps boxes evenly filled', () => {
      for (let d = 0; d < 8; d++)
        expect(evenly(scrambled, 8, d, d === 0 ? 1 : 0, 64, 1), `dimension ${d}`).toBe(true);
      expect(evenly(scrambled, 8, 0, 1, 8, 8)).toBe(true);
      expect(evenly(scrambled, 8, 0, 1, 4, 16)).toBe(true);
    });
    it('has other points for another luck, the same for the same', () => {
      expect(sobolSequence(64, 8, { luck: 4 })).not.toEqual(scrambled);
      expect(sobolSequence(64, 8, { luck: 3 })).toEqual(scrambled);
    });
    // A first point that is always 0 would be no random point.
    it('spreads the first point over [0, 1)', () => {
      const first = Array.from({ length: 200 }, (_, luck) => sobolSequence(1, 1, { luck })[0]);
      expect(first.reduce((sum, x) => sum + x, 0) / 200).toBeCloseTo(0.5, 1);
      expect(new Set(first).size).toBe(200);
    });
  });

  it('refuses what it has no numbers for', () =>
    expect(() => sobolSequence(2, 257)).toThrow(/at most 256 dimensions/));
});

describe('discrepancy', () => {
  // python3 -c "from scipy.stats import qmc; print(qmc.discrepancy([[.1, .2], [.4, .9], [.75, .35], [.6,
  // .6]]), qmc.discrepancy(qmc.Sobol(d=5, scramble=False).random(64)))"
  it('is that of SciPy', () => {
    expect(discrepancy(Float64Array.of(0.1, 0.2, 0.4, 0.9, 0.75, 0.35, 0.6, 0.6), 2)).toBeCloseTo(
      0.023579079861110852,
      14,
    );
    expect(discrepancy(sobolSequence(64, 5, { scramble: false }), 5)).toBeCloseTo(
      0.0031211288638202106,
      14,
    );
  });
});
