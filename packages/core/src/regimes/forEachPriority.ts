import type { Forum } from '../forums/forum.ts';
import type { Government } from '../government/government.ts';
import { committee } from '../institutions/committee.ts';
import { workingGroup } from '../institutions/workingGroup.ts';
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

/** A committee for each priority goal, chaired by the ministry that does most for the goal. */
export const committeesOfPeers = (government: Government, parameters: Parameters): Forum[] =>
  forEachPriority(government, parameters, 'committee', (id, goals) =>
    committee(id, goals, { kind: 'peer', ministry: 'most-effort' }, parameters),
  );

/** A working group of officials for each priority goal. */
export const groupsOfOfficials = (government: Government, parameters: Parameters): Forum[] =>
  forEachPriority(government, parameters, 'working-group', (id, goals) =>
    workingGroup(id, goals, parameters),
  );
