import type { Government } from '../government/government.ts';
import type { Parameters } from '../parameters/parameters.ts';

/** Ids of all goals by cabinet weight, the first in the list on a tie. */
export const goalsByWeight = ({ goals }: Government): readonly string[] =>
  goals
    .map((goal, place) => ({ goal, place }))
    .sort((a, b) => b.goal.weight - a.goal.weight || a.place - b.place)
    .map(({ goal }) => goal.id);

/** Ids of the cabinet's priority goals: its top few (ODD §3). */
export const priorityGoals = (
  government: Government,
  { priorityGoals: count }: Parameters,
): readonly string[] => goalsByWeight(government).slice(0, count);
