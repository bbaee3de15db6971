import type { LevelMetric } from './metric.ts';
import { weightedSum } from './weighted.ts';

export const reportedOutcome: LevelMetric = {
  kind: 'level',
  id: 'reportedOutcome',
  name: 'Reported outcome',
  family: 'outcomes',
  unit: '',
  range: [0, 1],
  better: 'neither',
  benchmarks: ['planner', 'bound'],
  definition:
    'Outcome of the goals as it is reported where pressure makes people look good, mean by cabinet weight',
  measure: ({ world, reportedOutcome: ofGoal }) => weightedSum(world.goalWeight, ofGoal),
};
