import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Superministry against status quo. */
export const c06: Claim = {
  id: 'C06', words: '“Lack of clear mission / conflicting priorities”', contrast: 'superministry against status quo',
  claimed: [{ regime: regime('superministry') }],
  other: [{ regime: regime('status-quo') }],
  watched: [{ metric: 'missionClarity', direction: 'lower' }],
  mayFail: 'merged ministries that had the same priorities anyway',
};
