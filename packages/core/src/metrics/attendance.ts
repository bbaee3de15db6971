import type { RatioMetric } from './metric.ts';

export const attendance: RatioMetric = {
  kind: 'ratio',
  id: 'attendance',
  name: 'Attendance',
  family: 'cost of coordination',
  unit: 'share of ministers',
  range: [0, 1],
  better: 'higher',
  benchmarks: [],
  definition: 'Ministers present, of those due, in forums other than their own and working groups',
  of: ({ state }) => state.present,
  per: ({ state }) => state.due,
};
