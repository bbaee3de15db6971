import { constant, uncertain } from './parameter.ts';

/** What happens to every government alike (ODD §7.1). */
export const worldParameters = [
  constant(
    'needPersistence',
    0.95,
    [0.8, 0.99],
    'per month',
    'share of a deviation of need that remains a month later',
    { symbol: 'φ_n', allowed: [0, 1] },
  ),
  uncertain(
    'needVolatility',
    0.05,
    [0, 0.15],
    'log need',
    'standard deviation of the monthly shock to need',
    { symbol: 'σ_n', allowed: [0, 1] },
  ),
  constant(
    'idealPersistence',
    0.95,
    [0.8, 0.99],
    'per month',
    'share of a deviation of an ideal stance that remains a month later',
    { symbol: 'φ_θ', allowed: [0, 1] },
  ),
  uncertain(
    'idealVolatility',
    0.05,
    [0, 0.15],
    'stance',
    'standard deviation of the monthly shock to an ideal stance',
    { symbol: 'σ_θ', allowed: [0, 2] },
  ),
  uncertain(
    'obstacleRate',
    0.03,
    [0.01, 0.08],
    'per month',
    'probability that a free mandate meets an obstacle',
    { symbol: 'h', allowed: [0, 1] },
  ),
  uncertain(
    'ministerTenure',
    36,
    [12, 60],
    'months',
    'mean time a minister stays; the chance to leave is 1 / tenure a month',
    { allowed: [1, 1200], whole: true },
  ),
  uncertain(
    'complementarity',
    -1,
    [-4, 0.5],
    '',
    'how far the cells of a goal substitute for each other: 1 fully, −∞ not at all',
    { symbol: 'ρ', allowed: [-20, 1] },
  ),
] as const;
