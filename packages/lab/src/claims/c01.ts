import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** The planner against the strengthened centre: is there a gap left? */
export const c01: Claim = {
  id: 'C01', words: '“Perfect coordination is not possible”', contrast: 'one mind that decides all against a strengthened centre',
  claimed: [{ regime: regime('planner') }],
  other: [{ regime: regime('cog') }],
  watched: [{ metric: 'outcome', direction: 'higher' }],
  mayFail: 'a planner that searches badly: it is a search, not a proof',
};
