import { committeesUnderCentre, governed, priorityGoals, stocktake, strengthenedCentre } from '@joined-up/core';
import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** The committees, and a stocktake of the same goals. */
const withStocktake = governed('committees-and-stocktake', 'Committees and stocktakes', 'Committees under the centre, and joint stocktakes.', (government, parameters) => ({
  centre: strengthenedCentre(parameters),
  more: [...committeesUnderCentre(government, parameters), stocktake('stocktake', priorityGoals(government, parameters), parameters)],
}));

/** Committees with a joint stocktake against committees alone. */
export const c16: Claim = {
  id: 'C16', words: 'Joint stocktakes: “unblocking obstacles”', contrast: 'committees with a joint stocktake against committees alone',
  claimed: [{ regime: withStocktake }],
  other: [{ regime: regime('committees') }],
  watched: [{ metric: 'blocked', direction: 'lower' }, { metric: 'latency', direction: 'lower' }, { metric: 'backlog', direction: 'lower' }],
  mayFail: 'a stocktake that takes the hours in which committees decided',
};
