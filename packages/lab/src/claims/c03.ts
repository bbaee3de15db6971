import { values } from './accounts/values.ts';
import { arm, changed } from './arms.ts';
import type { Arm, Claim } from './claim.ts';
import { against, higher, lower } from './questions/against.ts';

const none: Arm = { regime: changed('status-quo', 'without-cabinet', () => ({ forums: [] })) };
const quo = arm('status-quo');

/** No cabinet against the status quo; own ministries remain. */
export const c03: Claim = {
  id: 'C03',
  words: '“Absence of coordination is harmful”',
  sentence:
    'A government whose cabinet never meets does more of its work twice than one whose cabinet does.',
  contrast: 'no cabinet against the status quo, and both beside the planner; own ministries remain',
  asks: against(
    { claimed: none, other: quo },
    higher('duplication'),
    lower('consistency'),
    lower('outcome'),
  ),
  tells: [
    values(
      'From nothing to everything',
      'coordination',
      { 'no cabinet': none, 'status quo': quo, planner: arm('planner') },
      'duplication',
      'consistency',
      'outcome',
    ),
  ],
  mayFail: 'cabinet takes time and agrees little where agendas are full',
};
