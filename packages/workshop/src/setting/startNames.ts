import type { RegimeId } from '@joined-up/core';

/**
 * Ways of coordinating by the ids of ODD §3 and structure, in the order in which links count them: new
 * ones come last.
 */
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
