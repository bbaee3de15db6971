import type { Forum } from '../forums/forum.ts';
import type { Government } from '../government/government.ts';
import { committee } from '../institutions/committee.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { luckName } from './luckName.ts';
import { priorityGoals } from './priorities.ts';

/** A forum for each priority goal, named `kind:goal`. */
export const forEachPriority = (
  government: Government,
  parameters: Parameters,
  kind: string,
  forum: (id: string, goals: readonly string[]) => Forum,
): Forum[] =>
  priorityGoals(government, parameters).map((goal) => ({
    ...forum(`${kind}:${goal}`, [goal]),
    luck: `${kind}:${luckName(government.goals, goal)}`,
  }));

/** A committee for each priority goal, the centre in the chair. */
export const committeesUnderCentre = (government: Government, parameters: Parameters): Forum[] =>
  forEachPriority(government, parameters, 'committee', (id, goals) =>
    committee(id, goals, { kind: 'centre' }, parameters),
  );
