import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Three units in the centre with clear roles against without. */
export const c25: Claim = {
  id: 'C25', words: '“Clarity of roles and responsibilities of CoG units”', contrast: 'three units in the centre with clear roles against without',
  claimed: [{ regime: regime('cog'), parameters: { centreUnits: 3, roleClarity: 1 } }],
  other: [{ regime: regime('cog'), parameters: { centreUnits: 3, roleClarity: 0 } }],
  watched: [{ metric: 'coordinationLoad', direction: 'lower' }, { metric: 'consistency', direction: 'higher' }],
  mayFail: 'a centre that takes little of anybody’s time',
};
