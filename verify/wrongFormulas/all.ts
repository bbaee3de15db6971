import { wrongAccount } from './account.ts';
import { wrongImplement } from './implement.ts';
import { wrongMeet } from './meet.ts';
import { wrongObserve } from './observe.ts';
import { wrongPlan } from './plan.ts';
import { wrongPlanner } from './planner.ts';
import { wrongSchedule } from './schedule.ts';
import type { WrongFormula } from './wrongFormula.ts';
import { wrongWorld } from './world.ts';

/** Wrong formulas of every phase, in the order of a month; then of schedules and shocks. */
export const wrongFormulas: readonly WrongFormula[] = [
  ...wrongWorld,
  ...wrongMeet,
  ...wrongPlan,
  ...wrongImplement,
  ...wrongAccount,
  ...wrongObserve,
  ...wrongPlanner,
  ...wrongSchedule,
];
