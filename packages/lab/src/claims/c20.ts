import { regime } from './arms.ts';
import type { Arm, Claim } from './claim.ts';

const quo: Arm = { regime: regime('status-quo') };

/** The whole package and twice the status quo, against each part alone: more than the sum? */
export const c20: Claim = {
  id: 'C20', words: '“Integrated approach to planning, coordination, monitoring, unblocking obstacles”', contrast: 'the whole package and twice the status quo, against each part alone: more than the sum?',
  claimed: [{ regime: regime('cog') }, quo, quo],
  other: [{ regime: regime('shared-goals') }, { regime: regime('committees') }, { regime: regime('stocktakes') }],
  watched: [{ metric: 'outcome', direction: 'higher' }],
  mayFail: 'parts that do the same work',
};
