import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Three units in the centre without clear roles against with. */
export const c15: Claim = {
  id: 'C15', words: '“Who coordinates the coordinators?”', contrast: 'three units in the centre without clear roles against with',
  claimed: [{ regime: regime('cog'), parameters: { centreUnits: 3, roleClarity: 0 } }],
  other: [{ regime: regime('cog'), parameters: { centreUnits: 3, roleClarity: 1 } }],
  watched: [{ metric: 'consistency', direction: 'lower' }],
  mayFail: 'a centre whose units prepare little anyway',
};
