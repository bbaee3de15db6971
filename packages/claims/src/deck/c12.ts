import { arm } from '../arms.ts';
import { side, watchHigher, watchLower } from '../card.ts';
import type { Arm, DeckClaim } from '../claim.ts';
import { outcomeIn } from '../observers/outcomePath.ts';
import { against, higher, lower } from '../questions/against.ts';

const statusQuo = arm('status-quo');
const taskForces = arm('task-forces');
const alone = (form: Arm, where: string) =>
  against(
    { claimed: form, other: statusQuo, where },
    higher('consistency'),
    lower('backlog'),
    higher('outcome'),
  );

/** Each form of joint forum on the priorities alone, against none. */
export const c12: DeckClaim = {
  id: 'C12',
  words: '“Classic” inter-ministerial instances help: committees, task forces, working groups, czars',
  sentence: 'Committees on the priorities make policies more consistent than a cabinet alone does.',
  contrast: 'committees, task forces, working groups and czars on the priorities, each alone, against none',
  asks: [
    ...alone(arm('committees'), 'with committees'),
    ...alone(taskForces, 'with task forces'),
    ...alone(arm('working-groups'), 'with working groups'),
    ...alone(arm('czars'), 'with czars'),
    // Task forces last 18 months from month 12 on.
    ...against(
      { claimed: taskForces, other: statusQuo, where: 'with task forces, in their last year' },
      higher(outcomeIn(18, 29)),
    ),
  ],
  card: {
    a: [side('status-quo')],
    b: [side('committees')],
    watch: [watchHigher('consistency'), watchLower('backlog'), watchHigher('outcome')],
    dial: 'culture',
  },
  mayFail:
    'ministers without hours, or meetings that cost more than they settle; ' +
    'a task force has ended when results are counted',
};
