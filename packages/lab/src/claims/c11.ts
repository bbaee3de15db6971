import { changed, regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Shared goals with delivery chains against without. */
export const c11: Claim = {
  id: 'C11', words: 'Joint “delivery chains”', contrast: 'shared goals with delivery chains against without',
  claimed: [{ regime: regime('shared-goals') }],
  other: [{ regime: changed('shared-goals', 'without-delivery-chains', ({ sharedGoals }) => ({ sharedGoals: { ...sharedGoals!, deliveryChains: 0 } })) }],
  watched: [{ metric: 'accountability', direction: 'higher' }, { metric: 'outcome', direction: 'higher' }],
  mayFail: 'where nobody passes the buck, a chain has nothing to mend',
};
