import type { LevelMetric } from './metric.ts';
import { mean } from './weighted.ts';

export const culture: LevelMetric = {
  kind: 'level',
  id: 'culture',
  name: 'Culture',
  family: 'people',
  unit: '',
  range: [0, 1],
  better: 'higher',
  benchmarks: [],
  definition: 'Mean openness of ministries',
  measure: ({ state }) => mean(state.culture),
};
