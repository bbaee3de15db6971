import type { RatioMetric } from './metric.ts';

export const decisionsPerMeeting: RatioMetric = {
  kind: 'ratio',
  id: 'decisionsPerMeeting',
  name: 'Decisions per meeting',
  family: 'cost of coordination',
  unit: 'a meeting',
  range: [0, Infinity],
  better: 'higher',
  benchmarks: [],
  definition: 'Obstacles resolved in a meeting, own meetings of ministries left out',
  of: ({ state }) => state.resolvedInMeetings,
  per: ({ state }) => state.meetings,
};
