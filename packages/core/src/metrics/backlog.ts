import type { LevelMetric } from './metric.ts';

export const backlog: LevelMetric = {
  kind: 'level',
  id: 'backlog',
  name: 'Backlog',
  family: 'cost of coordination',
  unit: 'obstacles',
  range: [0, Infinity],
  better: 'lower',
  benchmarks: [],
  definition: 'Obstacles pending at the end of the month',
  measure: ({ state }) => state.pending,
};
