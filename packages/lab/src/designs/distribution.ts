import { betaQuantile, normalCdf, normalQuantile } from '@joined-up/statistics';

/** A probability distribution of an uncertain parameter. */
export type Distribution =
  /** Truncated at the ends of the parameter, or at `between`. */
  | {
      readonly distribution: 'normal';
      readonly mean: number;
      readonly deviation: number;
      readonly between?: readonly [number, number];
    }
  | {
      readonly distribution: 'triangular';
      readonly low: number;
      readonly mode: number;
      readonly high: number;
    }
  /** On [low, high], by default [0, 1]. */
  | {
      readonly distribution: 'beta';
      readonly alpha: number;
      readonly beta: number;
      readonly low?: number;
      readonly high?: number;
    }
  /** Weights in any unit; left out: all values are equally likely. */
  | {
      readonly distribution: 'discrete';
      readonly values: readonly number[];
      readonly weights?: readonly number[];
    }
  /** Measured or drawn numbers, each equally likely; repeated numbers count as often as they occur. */
  | { readonly distribution: 'observed'; readonly values: readonly number[] };

/** The value below which a share of the probability lies. @param place - the share, in [0, 1] */
export type Quantile = (place: number) => number;

/**
 * The quantile function of a distribution: turns uniform points in [0, 1] into values of this
 * distribution.
 * @param ends - ends of the parameter, at which a normal distribution without `between` is truncated
 */
export function quantileOf(distribution: Distribution, ends: readonly [number, number]): Quantile {
  switch (distribution.distribution) {
    case 'normal': {
      const { mean, deviation, between: [low, high] = ends } = distribution;
      return truncatedNormal(mean, deviation, low, high);
    }
    case 'triangular': {
      const { low, mode, high } = distribution;
      const turn = (mode - low) / (high - low);
      return (place) =>
        place <= turn
          ? low + Math.sqrt(place * (high - low) * (mode - low))
          : high - Math.sqrt((1 - place) * (high - low) * (high - mode));
    }
    case 'beta': {
      const { alpha, beta, low = 0, high = 1 } = distribution;
      return (place) => low + (high - low) * betaQuantile(place, alpha, beta);
    }
    case 'discrete': {
      const { values, weights = values.map(() => 1) } = distribution;
      return stepped(values, weights);
    }
    case 'observed':
      return stepped(
        distribution.values,
        distribution.values.map(() => 1),
      );
  }
}

/**
 * Quantiles of a normal distribution truncated at both ends; from the nearer tail, where probabilities
 * keep their digits.
 */
function truncatedNormal(mean: number, deviation: number, low: number, high: number): Quantile {
  const [from, to] = [(low - mean) / deviation, (high - mean) / deviation];
  if (from > 0) {
    const mirrored = truncatedNormal(-mean, deviation, -high, -low);
    return (place) => -mirrored(1 - place);
  }
  const [below, above] = [normalCdf(from), normalCdf(to)];
  return (place) => {
    const value = mean + deviation * normalQuantile(below + place * (above - below));
    return Math.min(high, Math.max(low, value));
  };
}

/** Quantiles of discrete values: in ascending order, each has its weight's part of [0, 1]. */
function stepped(values: readonly number[], weights: readonly number[]): Quantile {
  const order = values.map((_, i) => i).toSorted((a, b) => values[a] - values[b]);
  const sums: number[] = [];
  let sum = 0;
  for (const i of order) sums.push((sum += weights[i]));
  return (place) => {
    const found = sums.findIndex((upTo) => place * sum < upTo);
    return values[order[found < 0 ? order.findLastIndex((i) => weights[i] > 0) : found]];
  };
}
