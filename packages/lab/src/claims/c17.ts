import { changedForums, regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Stocktakes with principals against with delegates. */
export const c17: Claim = {
  id: 'C17', words: '“All present at the table”: “no room for passing the buck”', contrast: 'stocktakes with principals against with delegates',
  claimed: [{ regime: regime('stocktakes') }],
  other: [{ regime: changedForums('stocktakes', 'with-delegates', 'stocktake', { attendance: 'delegates' }) }],
  watched: [{ metric: 'accountability', direction: 'higher' }, { metric: 'outcome', direction: 'higher' }],
  mayFail: 'delegates come every time; principals may be too busy',
};
