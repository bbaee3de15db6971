import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** What a strengthened centre adds where services depend on each other, against where they replace each other. */
export const c24: Claim = {
  id: 'C24', words: '“Individuals with inter-connected needs”', contrast: 'what a strengthened centre adds where services depend on each other, against where they replace each other',
  claimed: [{ regime: regime('cog'), parameters: { complementarity: -4 } }, { regime: regime('status-quo'), parameters: { complementarity: 0.5 } }],
  other: [{ regime: regime('status-quo'), parameters: { complementarity: -4 } }, { regime: regime('cog'), parameters: { complementarity: 0.5 } }],
  watched: [{ metric: 'outcome', direction: 'higher' }],
  mayFail: 'where need is far above what can be done at all, dependence leaves little to win',
};
