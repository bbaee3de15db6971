import type { LevelMetric } from './metric.ts';
import { weightedSum } from './weighted.ts';

export const fragmentation: LevelMetric = {
  kind: 'level',
  id: 'fragmentation',
  name: 'Fragmentation',
  family: 'duplication',
  unit: 'ministries',
  range: [1, Infinity],
  better: 'neither',
  benchmarks: ['planner'],
  definition: 'Effective number of ministries on a goal, mean by cabinet weight',
  measure: ({ world, state }) => weightedSum(world.goalWeight, state.goalMinistries),
};
