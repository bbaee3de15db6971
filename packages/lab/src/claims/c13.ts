import { manyCommittees } from './arms.ts';
import type { Claim } from './claim.ts';

/** 32 committees against 2. */
export const c13: Claim = {
  id: 'C13', words: '“Risk of proliferation”: “lower-level attendance; cease to be decision-making bodies”', contrast: '32 committees against 2',
  claimed: [{ regime: manyCommittees(32) }],
  other: [{ regime: manyCommittees(2) }],
  watched: [{ metric: 'attendance', direction: 'lower' }, { metric: 'decisionsPerMeeting', direction: 'lower' }],
  mayFail: 'ministers with many hours',
};
