export { drawNormals, drawUniforms } from './luck.ts';
export { moveIdeals, moveNeeds } from './world.ts';
export { meet } from '../phases/meet.ts';
export { chooseStances } from '../planner/chooseStances.ts';
export { allocateBest } from '../planner/allocateBest.ts';
export { allocate, forgetAndCreep, takeStances, weighLinks } from './plan.ts';
export { adapt, deliver, drawPartners, findBlocked, findHelped } from './implement.ts';
export { tally } from './tally.ts';
export { formHabits, learnByDoing, wageTurfWars } from './account.ts';
