import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Strengthened centre as broker against as director. */
export const c22: Claim = {
  id: 'C22', words: '“Honest broker vs. director of policy”', contrast: 'strengthened centre as broker against as director',
  claimed: [{ regime: regime('cog'), parameters: { directorship: 0 } }],
  other: [{ regime: regime('cog'), parameters: { directorship: 1 } }],
  watched: [{ metric: 'outcome', direction: 'higher' }],
  mayFail: 'ministries far apart, and a capable centre',
};
