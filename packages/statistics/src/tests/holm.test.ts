import { describe, expect, it } from 'vitest';
import { holm } from './holm.ts';

describe('holm', () => {
  it('has the numbers of R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")', () => {
    // By hand: 4 × 0.005, 3 × 0.01, 2 × 0.03, and 0.04 is raised to the 0.06 before it.
    [0.03, 0.06, 0.06, 0.02].forEach((expected, i) =>
      expect(holm([0.01, 0.04, 0.03, 0.005])[i]).toBeCloseTo(expected, 12),
    );
  });

  it('never exceeds 1', () => expect(holm([0.6, 0.9])).toEqual([1, 1]));
  it('leaves a single one as it is', () => expect(holm([0.04])).toEqual([0.04]));
  it('does not count what was not tested', () =>
    expect(holm([Number.NaN, 0.04])).toEqual([Number.NaN, 0.04]));
  it('has nothing to do with nothing', () => expect(holm([])).toEqual([]));
  it('refuses what is no probability', () => expect(() => holm([0.5, 1.2])).toThrow('received 1.2'));
});
