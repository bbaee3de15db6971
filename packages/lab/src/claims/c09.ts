import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Strengthened centre with a mandate of 1 against one of 0.2. */
export const c09: Claim = {
  id: 'C09', words: '“High-level political backing”', contrast: 'strengthened centre with a mandate of 1 against one of 0.2',
  claimed: [{ regime: regime('cog'), parameters: { mandate: 1 } }],
  other: [{ regime: regime('cog'), parameters: { mandate: 0.2 } }],
  watched: [{ metric: 'outcome', direction: 'higher' }],
  mayFail: 'backing for a centre that knows little binds ministries to the wrong thing',
};
