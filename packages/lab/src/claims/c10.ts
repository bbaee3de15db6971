import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Shared goals against status quo. */
export const c10: Claim = {
  id: 'C10', words: 'Shared priorities: objectives “consistent” and “aligned”', contrast: 'shared goals against status quo',
  claimed: [{ regime: regime('shared-goals') }],
  other: [{ regime: regime('status-quo') }],
  watched: [{ metric: 'alignment', direction: 'higher' }, { metric: 'consistency', direction: 'higher' }],
  mayFail: 'goals that pull on effort but settle no contradiction',
};
