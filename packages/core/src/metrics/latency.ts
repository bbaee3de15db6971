import type { RatioMetric } from './metric.ts';

export const latency: RatioMetric = {
  kind: 'ratio',
  id: 'latency',
  name: 'Latency',
  family: 'cost of coordination',
  unit: 'months',
  range: [1, Infinity],
  better: 'lower',
  benchmarks: [],
  definition: 'Mean age of obstacles when resolved, by whomever',
  of: ({ state }) => state.resolvedAge,
  per: ({ state }) => state.resolved,
};
