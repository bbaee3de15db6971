import { arm } from './arms.ts';
import type { Claim, Question } from './claim.ts';
import { against, higher, lower } from './questions/against.ts';

const quo = arm('status-quo');
const forms = { committees: 'with committees', 'task-forces': 'with task forces', 'working-groups': 'with working groups', czars: 'with czars' };

/** Each form of joint forum on the priorities alone, against none. */
export const c12: Claim = {
  id: 'C12', words: '“Classic” inter-ministerial instances help: committees, task forces, working groups, czars', contrast: 'committees, task forces, working groups and czars on the priorities, each alone, against none',
  asks: Object.entries(forms).flatMap(([form, where]) => against({ claimed: arm(form), other: quo, where }, higher('consistency'), lower('backlog'), higher('outcome'))) as [Question, ...Question[]],
  mayFail: 'ministers without hours, or meetings that cost more than they settle; a task force has ended when results are counted',
};
