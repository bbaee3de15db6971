import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Superministry against status quo. */
export const c04: Claim = {
  id: 'C04', words: 'Superministry: “limited evidence of effectiveness”', contrast: 'superministry against status quo',
  claimed: [{ regime: regime('superministry') }],
  other: [{ regime: regime('status-quo') }],
  watched: [{ metric: 'outcome', direction: 'higher' }],
  mayFail: 'disruption and layers cost more than joint direction brings', doubted: true,
};
