/** Ids of the regimes that come with Joined-Up, in the order of their list, for types: a test holds them to the list. */
export const regimeIds = [
  'status-quo',
  'realistic-status-quo',
  'superministry',
  'shared-goals',
  'committees',
  'sub-cabinets',
  'czars',
  'task-forces',
  'peer-committees',
  'working-groups',
  'stocktakes',
  'cog',
  'director',
  'hybrid',
  'over-coordinated',
  'coordinating-ministry',
  'planner',
  'bound',
] as const;

export type RegimeId = (typeof regimeIds)[number];
