import type { LevelMetric } from './metric.ts';
import { weightedSum } from './weighted.ts';

export const alignment: LevelMetric = {
  kind: 'level',
  id: 'alignment',
  name: 'Alignment',
  family: 'consistency',
  unit: '',
  range: [0, 1],
  better: 'higher',
  benchmarks: ['planner'],
  definition: 'Cosine between effort by goal and cabinet weights',
  measure: ({ world, goalEffort }) =>
    weightedSum(world.goalWeight, goalEffort) /
    Math.sqrt(weightedSum(world.goalWeight, world.goalWeight) * weightedSum(goalEffort, goalEffort)),
};
