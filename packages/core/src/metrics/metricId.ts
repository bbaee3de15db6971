/** Ids of the metrics of model §3.6, in its order, for types: a test holds them to the list. */
export const metricIds = [
  'duplication',
  'overlap',
  'fragmentation',
  'consistency',
  'contradiction',
  'alignment',
  'outcome',
  'unmet',
  'joinedUp',
  'servedWhole',
  'reportedOutcome',
  'coordinationLoad',
  'blocked',
  'latency',
  'backlog',
  'attendance',
  'decisionsPerMeeting',
  'ministerAttention',
  'trust',
  'culture',
  'trustCentre',
  'backing',
  'accountability',
  'missionClarity',
] as const;

export type MetricId = (typeof metricIds)[number];
