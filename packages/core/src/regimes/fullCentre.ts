import { stocktake } from '../institutions/stocktake.ts';
import { sharePriorities, strengthenedCentre } from './centre.ts';
import { committeesUnderCentre } from './forEachPriority.ts';
import type { Additions } from './governed.ts';
import { priorityGoals } from './priorities.ts';

/** All instruments of the centre at once: shared goals, committees, a stocktake. */
export const fullCentre: Additions = (government, parameters) => ({
  centre: strengthenedCentre(parameters),
  sharedGoals: sharePriorities(government, parameters),
  more: [
    ...committeesUnderCentre(government, parameters),
    stocktake('stocktake', priorityGoals(government, parameters), parameters),
  ],
});
