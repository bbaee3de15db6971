import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Committees under the centre against none. */
export const c12: Claim = {
  id: 'C12', words: '“Classic” inter-ministerial instances help: committees', contrast: 'committees on the priorities under the centre against none',
  claimed: [{ regime: regime('committees') }],
  other: [{ regime: regime('status-quo') }],
  watched: [{ metric: 'consistency', direction: 'higher' }, { metric: 'backlog', direction: 'lower' }, { metric: 'outcome', direction: 'higher' }],
  mayFail: 'ministers without hours, or meetings that cost more than they settle',
};
