import type { Forum } from '../forums/forum.ts';
import type { Government } from '../government/government.ts';
import { cabinet } from '../institutions/cabinet.ts';
import { committee } from '../institutions/committee.ts';
import { stocktake } from '../institutions/stocktake.ts';
import { taskForce } from '../institutions/taskForce.ts';
import { workingGroup } from '../institutions/workingGroup.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { sharePriorities, strengthenedCentre } from './centre.ts';
import { merger } from './merger.ts';
import { pairCommittees } from './pairCommittees.ts';
import { goalsByWeight, priorityGoals } from './priorities.ts';
import type { Regime, RegimeMaker } from './regime.ts';

type Making = (government: Government, parameters: Parameters) => Omit<Regime, 'id' | 'name' | 'forums'> & { readonly more?: readonly Forum[] };

/** A regime adds its own to cabinet, which is part of every regime. */
const regime = (id: string, name: string, description: string, making: Making): RegimeMaker => ({
  id, name, description,
  make(government, parameters) {
    const { more = [], ...rest } = making(government, parameters);
    return { id, name, forums: [cabinet(parameters), ...more], ...rest };
  },
});

const each = (government: Government, parameters: Parameters, kind: string, forum: (id: string, goals: readonly string[]) => Forum): Forum[] =>
  priorityGoals(government, parameters).map((goal) => forum(`${kind}:${goal}`, [goal]));

const underCentre = (government: Government, parameters: Parameters): Forum[] =>
  each(government, parameters, 'committee', (id, goals) => committee(id, goals, { kind: 'centre' }, parameters));

const full: Making = (government, parameters) => ({
  centre: strengthenedCentre(parameters),
  sharedGoals: sharePriorities(government, parameters),
  more: [...underCentre(government, parameters), stocktake('stocktake', priorityGoals(government, parameters), parameters)],
});

/** Every regime of model §4 that the engine runs, in its order. */
export const regimes: readonly RegimeMaker[] = [
  regime('status-quo', 'Status quo', "Ministries' own meetings and cabinet.", () => ({})),
  regime('superministry', 'Superministry', 'Several ministries merged under one minister.', (government, parameters) => ({ merger: merger(government, parameters) })),
  regime('shared-goals', 'Shared goals', 'Priority goals shared by all, with delivery chains, under a strengthened centre.', (government, parameters) => ({ centre: strengthenedCentre(parameters), sharedGoals: sharePriorities(government, parameters) })),
  regime('committees', 'Committees under the centre', 'A committee for each priority goal, the centre in the chair.', (government, parameters) => ({ centre: strengthenedCentre(parameters), more: underCentre(government, parameters) })),
  regime('sub-cabinets', 'Sub-cabinets', 'A committee for each priority goal, the prime minister in the chair.', (government, parameters) => ({ centre: strengthenedCentre(parameters), more: each(government, parameters, 'committee', (id, goals) => committee(id, goals, { kind: 'prime-minister' }, parameters)) })),
  regime('czars', 'Czars', 'A czar for each priority goal.', (government, parameters) => ({ centre: strengthenedCentre(parameters), more: each(government, parameters, 'czar', (id, goals) => committee(id, goals, { kind: 'czar' }, parameters)) })),
  regime('task-forces', 'Task forces', 'A task force under the centre for each priority goal, with an end set in advance.', (government, parameters) => ({ centre: strengthenedCentre(parameters), more: each(government, parameters, 'task-force', (id, goals) => taskForce(id, goals, parameters)) })),
  regime('peer-committees', 'Committees of peers', 'A committee for each priority goal, a ministry in the chair.', (government, parameters) => ({ more: each(government, parameters, 'committee', (id, goals) => committee(id, goals, { kind: 'peer', ministry: 'most-effort' }, parameters)) })),
  regime('working-groups', 'Working groups', 'Officials meet for each priority goal.', (government, parameters) => ({ more: each(government, parameters, 'working-group', (id, goals) => workingGroup(id, goals, parameters)) })),
  regime('stocktakes', 'Stocktakes', 'Joint stocktakes of the priority goals under the prime minister.', (government, parameters) => ({ centre: strengthenedCentre(parameters), more: [stocktake('stocktake', priorityGoals(government, parameters), parameters)] })),
  regime('cog', 'Strengthened centre of government', 'Shared goals, committees under the centre and stocktakes.', full),
  regime('director', 'Director of policy', 'As the strengthened centre, which decides policy itself.', (government, parameters) => ({ ...full(government, parameters), centre: { ...strengthenedCentre(parameters), directorship: 1 } })),
  regime('hybrid', 'Hybrid', 'A superministry and a strengthened centre.', (government, parameters) => ({ ...full(government, parameters), merger: merger(government, parameters) })),
  regime('over-coordinated', 'Over-coordinated', 'A committee for every goal and for every pair of ministries.', (government, parameters) => ({
    centre: strengthenedCentre(parameters),
    more: [...goalsByWeight(government).map((goal) => committee(`committee:${goal}`, [goal], { kind: 'centre' }, parameters)), ...pairCommittees(government, parameters)],
  })),
];
