import type { LevelMetric } from './metric.ts';
import { total } from './weighted.ts';

export const overlap: LevelMetric = {
  kind: 'level',
  id: 'overlap',
  name: 'Overlap',
  family: 'duplication',
  unit: 'share of supply',
  range: [0, 1],
  better: 'neither',
  benchmarks: ['planner'],
  definition: 'Share of supply in cells where two or more ministries each hold over 5 % of it',
  measure: ({ state, overlappingSupply }) => total(overlappingSupply) / total(state.cellSupply),
};
