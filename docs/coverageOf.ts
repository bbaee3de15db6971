import { luckWithin, entityKey, luckOf, normal, uniform } from '@joined-up/core';
import { intervalKinds, meanInterval } from '@joined-up/statistics';

/** Samples per cell. */
export const ROUNDS = 500;
/** Resamples of each sample, for the bootstrap. */
export const RESAMPLES = 400;
/** Sizes of samples. */
export const counts = [5, 10, 20, 50, 100];
/** Distributions: `of` makes a draw from a standard normal one, `mean` is the true mean. */
export const shapes = [
  { name: 'normal', skewness: '0', mean: 0, of: (z: number) => z },
  {
    name: 'sizes of normal effects, as of μ* of Morris',
    skewness: '1',
    mean: Math.sqrt(2 / Math.PI),
    of: (z: number) => Math.abs(z),
  },
  {
    name: 'somewhat skewed: lognormal, spread 0.5',
    skewness: '1.8',
    mean: Math.exp(0.125),
    of: (z: number) => Math.exp(0.5 * z),
  },
  {
    name: 'skewed: lognormal, spread 1',
    skewness: '6.2',
    mean: Math.exp(0.5),
    of: (z: number) => Math.exp(z),
  },
  {
    name: 'very skewed: lognormal, spread 1.5',
    skewness: '33',
    mean: Math.exp(1.125),
    of: (z: number) => Math.exp(1.5 * z),
  },
];

const percent = (times: number): string => ((100 * times) / ROUNDS).toFixed(0);

/**
 * Percent of samples whose interval contained the true mean, for each kind of interval: a cell of
 * docs/intervals.md.
 */
export function coverageOf({ name, mean, of }: (typeof shapes)[number], count: number): string {
  const luck = luckWithin(luckOf(1), entityKey(`intervals ${name} ${count}`));
  const held = intervalKinds.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const own = luckWithin(luck, round);
    const values = Array.from({ length: count }, (_, i) => of(normal(own, i, 0)));
    const resampling = luckWithin(own, entityKey('resamples'));
    const drawn = Float64Array.from({ length: count * RESAMPLES }, (_, i) => uniform(resampling, i, 0));
    const draw = (place: number): number => drawn[place];
    intervalKinds.forEach((kind, k) => {
      const { low, high } = meanInterval(values, kind, draw, { resamples: RESAMPLES });
      held[k] += Number(low <= mean && mean <= high);
    });
  }
  return held.map(percent).join(' / ');
}
