import type { LevelMetric } from './metric.ts';
import { total, weightedSum } from './weighted.ts';

export const unmet: LevelMetric = {
  kind: 'level',
  id: 'unmet',
  name: 'Unmet need',
  family: 'outcomes',
  unit: 'share of need',
  range: [0, 1],
  better: 'lower',
  benchmarks: ['planner', 'bound'],
  definition: 'Share of need that is not covered',
  measure: ({ state, coverage }) => 1 - weightedSum(state.need, coverage) / total(state.need),
};
