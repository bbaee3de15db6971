import type { LevelMetric } from './metric.ts';
import { total, weightedSum } from './weighted.ts';

export const coordinationLoad: LevelMetric = {
  kind: 'level',
  id: 'coordinationLoad',
  name: 'Coordination load',
  family: 'cost of coordination',
  unit: 'share of capacity',
  range: [0, 1],
  better: 'lower',
  benchmarks: [],
  definition: 'Share of capacity spent in forums',
  measure: ({ world, state, arrangement }) =>
    weightedSum(state.meetingShare, arrangement.ministryCapacity) / total(world.capacity),
};
