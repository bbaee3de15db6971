import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../distributions/normalQuantile.ts';
import { countedDraws } from '../testing/draws.ts';
import { nestedUncertainty } from './nestedUncertainty.ts';

/** Worlds with means of standard deviation 2, and luck of standard deviation 1. */
function worldsOf(worlds: number, replicates: number, seed: number): number[][] {
  const draw = countedDraws(seed);
  const normal = (place: number): number => normalQuantile(Math.max(draw(place), 2 ** -40));
  return Array.from({ length: worlds }, (_, w) =>
    Array.from({ length: replicates }, (_run, r) => 2 * normal(w) + normal(1000 + w * replicates + r)),
  );
}

const width = ({ low, high }: { low: number; high: number }): number => high - low;

describe('nestedUncertainty', () => {
  it('finds luck 1, world 2 and a share of 0.8 again', () => {
    const { luck, world, shareOfWorld, mean, worlds, runs } = nestedUncertainty(
      worldsOf(80, 5, 1),
      countedDraws(9),
      { resamples: 200 },
    );
    expect([worlds, runs]).toEqual([80, 400]);
    for (const [{ estimate, low, high }, truth] of [
      [luck, 1],
      [world, 2],
      [shareOfWorld, 0.8],
      [mean, 0],
    ] as const) {
      expect(low).toBeLessThan(truth);
      expect(high).toBeGreaterThan(truth);
      expect(Math.abs(estimate - truth)).toBeLessThan(0.6);
    }
  });

  it('is not made surer about worlds by more seeds', () => {
    const [few, many] = [worldsOf(12, 3, 4), worldsOf(12, 100, 4)].map((worlds) =>
      nestedUncertainty(worlds, countedDraws(2), { resamples: 200 }),
    );
    expect(width(many.luck)).toBeLessThan(width(few.luck) / 3);
    expect(width(many.mean)).toBeGreaterThan(width(few.mean) / 2);
  });

  it('counts missing runs and leaves out worlds without any', () => {
    expect(
      nestedUncertainty([[1, null, 3], [null], [5, 7]], countedDraws(1), { resamples: 10 }),
    ).toMatchObject({
      worlds: 2,
      runs: 4,
      missing: 2,
      mean: { estimate: 4 },
      luck: { estimate: Math.sqrt(2) },
      world: { estimate: Math.sqrt(7) },
    });
  });

  it('refuses seeds of one world for worlds', () =>
    expect(() => nestedUncertainty([[1, 2, 3]], countedDraws(1))).toThrow('at least 2 worlds, received 1'));
  it('refuses to merge luck and world where they cannot be told apart', () =>
    expect(() => nestedUncertainty([[1], [2], [3]], countedDraws(1))).toThrow('cannot be told apart'));

  it('finds no share of what never varies', () => {
    const constant = Array.from({ length: 9 }, () => [0.7, 0.7, 0.7]);
    const { luck, world, shareOfWorld } = nestedUncertainty(constant, countedDraws(1));
    expect([luck.estimate, world.estimate, shareOfWorld.estimate]).toEqual([0, 0, Number.NaN]);
  });
});
