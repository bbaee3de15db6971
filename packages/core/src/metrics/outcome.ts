import type { LevelMetric } from './metric.ts';
import { weightedSum } from './weighted.ts';

export const outcome: LevelMetric = {
  kind: 'level',
  id: 'outcome',
  name: 'Outcome',
  family: 'outcomes',
  unit: '',
  range: [0, 1],
  better: 'higher',
  benchmarks: ['planner', 'bound'],
  definition: 'Outcome of the goals, mean by cabinet weight',
  measure: ({ world, outcome: ofGoal }) => weightedSum(world.goalWeight, ofGoal),
};
