import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Strengthened centre with eight priorities against with three. */
export const c18: Claim = {
  id: 'C18', words: '“Prioritize: where can the CoG add more value?”', contrast: 'strengthened centre with eight priorities against with three',
  claimed: [{ regime: regime('cog'), parameters: { priorityGoals: 8 } }],
  other: [{ regime: regime('cog'), parameters: { priorityGoals: 3 } }],
  watched: [{ metric: 'outcome', direction: 'lower' }],
  mayFail: 'a centre with staff enough for all goals',
};
