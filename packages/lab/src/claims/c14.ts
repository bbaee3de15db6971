import { manyCommittees } from './arms.ts';
import type { Claim } from './claim.ts';

/** 32 committees against 4. */
export const c14: Claim = {
  id: 'C14', words: '“If we are coordinating all day… who is implementing?”', contrast: '32 committees against 4',
  claimed: [{ regime: manyCommittees(32) }],
  other: [{ regime: manyCommittees(4) }],
  watched: [{ metric: 'coordinationLoad', direction: 'higher' }, { metric: 'outcome', direction: 'lower' }],
  mayFail: 'meetings that cost little, in governments that need much agreement',
};
