import type { RegimeId } from '@joined-up/core';

/** Ids of the regimes of ODD §3 to start from. Links count them by their order: append new ones. */
export const startNames = [
  'status-quo',
  'superministry',
  'shared-goals',
  'committees',
  'sub-cabinets',
  'czars',
  'task-forces',
  'peer-committees',
  'working-groups',
  'realistic-status-quo',
  'stocktakes',
  'cog',
  'director',
  'hybrid',
  'over-coordinated',
  'coordinating-ministry',
] as const satisfies readonly RegimeId[];

export type StartName = (typeof startNames)[number];
