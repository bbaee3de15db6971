export { drawNormals, drawUniforms } from './luck.ts';
export { moveIdeals, moveNeeds } from './world.ts';
export { exchangeBeliefs } from './exchange.ts';
export { agreeStances } from './agree.ts';
export { divideLabour } from './divide.ts';
export { allocate, forgetAndCreep, takeStances, weighLinks } from './plan.ts';
export { adapt, deliver, findBlocked, findHelped } from './implement.ts';
export { tally } from './tally.ts';
export { formHabits, learnByDoing, wageTurfWars } from './account.ts';
