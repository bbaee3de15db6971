import type { LevelMetric } from './metric.ts';

export const backing: LevelMetric = {
  kind: 'level',
  id: 'backing',
  name: 'Backing',
  family: 'people',
  unit: '',
  range: [0, 1],
  better: 'neither',
  benchmarks: [],
  definition: 'Political backing of the centre',
  measure: ({ state }) => state.backing,
};
