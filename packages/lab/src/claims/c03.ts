import { changed, regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** No cabinet against the status quo; own ministries remain. */
export const c03: Claim = {
  id: 'C03', words: '“Absence of coordination is harmful”', contrast: 'no cabinet against the status quo; own ministries remain',
  claimed: [{ regime: changed('status-quo', 'without-cabinet', () => ({ forums: [] })) }],
  other: [{ regime: regime('status-quo') }],
  watched: [{ metric: 'duplication', direction: 'higher' }, { metric: 'consistency', direction: 'lower' }, { metric: 'outcome', direction: 'lower' }],
  mayFail: 'cabinet takes time and agrees little where agendas are full',
};
