import type { LevelMetric } from './metric.ts';
import { total, weightedSum } from './weighted.ts';

export const consistency: LevelMetric = {
  kind: 'level',
  id: 'consistency',
  name: 'Consistency',
  family: 'consistency',
  unit: '',
  range: [0, 1],
  better: 'higher',
  benchmarks: ['planner'],
  definition: 'Closeness of stances on a goal, mean by effort',
  measure: ({ goalEffort, consistency: ofGoal }) => weightedSum(goalEffort, ofGoal) / total(goalEffort),
};
