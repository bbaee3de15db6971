import type { LevelMetric } from './metric.ts';
import { mean } from './weighted.ts';

export const trustCentre: LevelMetric = {
  kind: 'level',
  id: 'trustCentre',
  name: 'Trust in the centre',
  family: 'people',
  unit: '',
  range: [0, 1],
  better: 'higher',
  benchmarks: [],
  definition: 'Mean trust of ministries in the centre',
  measure: ({ state }) => mean(state.trustInCentre),
};
