// The steps of a month that are compiled for WebAssembly too. Each changes a run in place; `order.ts` says
// in which order.
export { moveWorld as world } from './world.ts';
export { meet } from './meet.ts';
export { plan } from './plan.ts';
export { implement } from './implement.ts';
export { account } from './account.ts';
export { command } from '../planner/command.ts';
