import { values } from '../accounts/values.ts';
import { arm, changed } from '../arms.ts';
import { side, watchHigher, watchLower } from '../card.ts';
import type { Arm, DeckClaim } from '../claim.ts';
import { against, higher, lower } from '../questions/against.ts';

const none: Arm = { regime: changed('status-quo', 'without-cabinet', () => ({ forums: [] })) };
const statusQuo = arm('status-quo');

/** No cabinet against the status quo; ministries' own meetings remain. */
export const c03: DeckClaim = {
  id: 'C03',
  words: '“Absence of coordination is harmful”',
  sentence:
    'A government whose cabinet never meets does more of its work twice than one whose cabinet does.',
  contrast: 'no cabinet against the status quo, and both beside the planner; own ministries remain',
  asks: against(
    { claimed: none, other: statusQuo },
    higher('duplication'),
    lower('consistency'),
    lower('outcome'),
  ),
  tells: [
    values(
      'From nothing to everything',
      'coordination',
      { 'no cabinet': none, 'status quo': statusQuo, planner: arm('planner') },
      'duplication',
      'consistency',
      'outcome',
    ),
  ],
  card: {
    a: [side('status-quo', { cabinet: false })],
    b: [side('status-quo')],
    watch: [watchLower('duplication'), watchHigher('consistency'), watchHigher('outcome')],
    dial: 'culture',
  },
  mayFail: 'cabinet takes time and agrees little where agendas are full',
};
