import type { LevelMetric } from './metric.ts';
import { weightedSum } from './weighted.ts';

export const accountability: LevelMetric = {
  kind: 'level',
  id: 'accountability',
  name: 'Accountability',
  family: 'people',
  unit: '',
  range: [0, 1],
  better: 'higher',
  benchmarks: [],
  definition: 'Accountability for the goals, mean by cabinet weight',
  measure: ({ world, state }) => weightedSum(world.goalWeight, state.accountability),
};
