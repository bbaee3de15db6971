import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Strengthened centre that keeps 60 % of the credit against none. */
export const c21: Claim = {
  id: 'C21', words: '“The ‘spotlight’ belongs to PM/Ministries”', contrast: 'strengthened centre that keeps 60 % of the credit against none',
  claimed: [{ regime: regime('cog'), parameters: { spotlight: 0.6 } }],
  other: [{ regime: regime('cog'), parameters: { spotlight: 0 } }],
  watched: [{ metric: 'outcome', direction: 'lower' }, { metric: 'trustCentre', direction: 'lower' }],
  mayFail: 'ministries that come anyway',
};
