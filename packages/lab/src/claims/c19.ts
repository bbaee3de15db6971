import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Both high and both low, against one high: do they help each other? */
export const c19: Claim = {
  id: 'C19', words: '“Political mandate + technical/managerial capabilities”', contrast: 'both high and both low, against one high: do they help each other?',
  claimed: [{ regime: regime('cog'), parameters: { mandate: 1, capability: 1 } }, { regime: regime('cog'), parameters: { mandate: 0.2, capability: 0.2 } }],
  other: [{ regime: regime('cog'), parameters: { mandate: 1, capability: 0.2 } }, { regime: regime('cog'), parameters: { mandate: 0.2, capability: 1 } }],
  watched: [{ metric: 'outcome', direction: 'higher' }],
  mayFail: 'one of them is enough',
};
