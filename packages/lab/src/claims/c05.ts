import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Superministry against status quo. */
export const c05: Claim = {
  id: 'C05', words: '“Minister faces similar challenge faced by PM before”', contrast: 'superministry against status quo',
  claimed: [{ regime: regime('superministry') }],
  other: [{ regime: regime('status-quo') }],
  watched: [{ metric: 'ministerAttention', direction: 'lower' }, { metric: 'backlog', direction: 'higher' }],
  mayFail: 'a minister with hours to spare, or ministries that settle inside what they could not settle between them',
};
