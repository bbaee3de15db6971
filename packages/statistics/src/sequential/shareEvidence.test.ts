import { describe, expect, it } from 'vitest';
import { countedDraws } from '../testing/draws.ts';
import { extent } from '../testing/extent.ts';
import { evidenceAbove, evidenceBelow } from './shareEvidence.ts';

const COINS = extent(300, 1000);

/** Share of coins of which it is ever said, at any of so many looks, that they lie above the boundary. */
function everAbove(share: number, boundary: number, { looks = 200, coins = COINS, error = 0.05 } = {}) {
  const draw = countedDraws(7);
  let [said, place] = [0, 0];
  for (let coin = 0; coin < coins; coin++) {
    let hits = 0;
    for (let count = 1; count <= looks; count++) {
      if (draw(place++) < share) hits++;
      if (evidenceAbove(boundary, hits, count) >= 1 / error) {
        said++;
        break;
      }
    }
  }
  return said / coins;
}

describe('evidenceAbove', () => {
  it('is 1 of nothing, and the mean of likelihood ratios by hand', () => {
    expect(evidenceAbove(0.9, 0, 0)).toBeCloseTo(1, 12);
    // One hit at 0.5: Σ step (0.5 + step / 2) / 0.5 / Σ step = 1 + Σ step² / Σ step.
    const steps = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 3 / 4, 1];
    const [sum, squares] = [1, 2].map((power) => steps.reduce((all, step) => all + step ** power, 0));
    expect(evidenceAbove(0.5, 1, 1)).toBeCloseTo(1 + squares / sum, 12);
  });

  it('is expected to be no more than before wherever the share is at the boundary or below it', () => {
    for (const share of [0.05, 0.5, 0.9]) {
      for (const [hits, count] of [
        [0, 0],
        [3, 4],
        [17, 20],
      ]) {
        const next =
          share * evidenceAbove(0.9, hits + 1, count + 1) +
          (1 - share) * evidenceAbove(0.9, hits, count + 1);
        expect(next).toBeLessThanOrEqual(evidenceAbove(0.9, hits, count) * (1 + 1e-12));
      }
    }
  });

  it.each([
    [0.9, 0.9],
    [0.85, 0.9],
    [0.5, 0.5],
    [0.1, 0.1],
  ])(
    'keeps its promise of one in twenty for a coin of %d at the boundary %d, looked at after every throw',
    (share, boundary) =>
      expect(everAbove(share, boundary)).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / COINS)),
  );

  it.each([
    [1, 0.9, 40],
    [0.7, 0.5, 120],
    [0.5, 0.1, 20],
  ])('sees nearly every coin of %d above %d within %d throws', (share, boundary, looks) =>
    expect(everAbove(share, boundary, { looks })).toBeGreaterThan(0.9),
  );

  it('refuses what cannot be', () => {
    expect(() => evidenceAbove(1, 1, 1)).toThrow('received 1');
    expect(() => evidenceAbove(0.5, 2, 1)).toThrow('received 2');
  });
});

describe('evidenceBelow', () => {
  it('is the evidence of misses', () =>
    expect(evidenceBelow(0.9, 3, 10)).toBe(evidenceAbove(1 - 0.9, 7, 10)));
});
