import {
  cabinet,
  committee,
  czar,
  goalsByWeight,
  merger,
  pairCommittees,
  priorityGoals,
  regimes,
  schedule,
  sharePriorities,
  stocktake,
  strengthenedCentre,
  taskForce,
  workingGroup,
  type Forum,
  type Goal,
  type Government,
  type Parameters,
  type Regime,
  type RegimeMaker,
} from '@joined-up/core';
import type { StartName } from './startNames.ts';
import type { Dials } from './dials.ts';
import { START } from './months.ts';
import { stepsOf } from './steps.ts';

/**
 * The regime that the dials describe, with its later steps (ODD §3). At each start it equals that regime to
 * the bit: its forums have the same ids, hence the same luck.
 */
export function makeRegime(dials: Dials): RegimeMaker {
  const first: RegimeMaker = {
    id: 'workshop',
    name: 'As set',
    description: 'What the dials of the workshop say.',
    make: (government, parameters) => regimeOf(dials, government, parameters),
  };
  const later = stepsOf(dials);
  if (later.length === 0) return first;
  const { id, name, description } = first;
  return schedule({
    id,
    name,
    description,
    steps: [
      { month: START, regime: first },
      ...later.map(({ regime, back, ...step }) => {
        void back;
        return regime === undefined ? step : { ...step, regime: known(regime) };
      }),
    ],
  });
}

const known = (name: StartName): RegimeMaker => regimes.find(({ id }) => id === name)!;

function regimeOf(dials: Dials, government: Government, parameters: Parameters): Regime {
  const coordinating =
    dials.coordinatingMinistry && !dials.merger
      ? known('coordinating-ministry').make(government, parameters)
      : undefined;
  return {
    id: 'workshop',
    name: 'As set',
    ...(dials.merger ? { merger: merger(government, parameters) } : {}),
    ...(coordinating?.coordinated === undefined ? {} : { coordinated: coordinating.coordinated }),
    ...(dials.centre ? { centre: strengthenedCentre(parameters) } : {}),
    ...(dials.sharedGoals
      ? {
          sharedGoals: {
            ...sharePriorities(government, parameters),
            deliveryChains: Number(dials.deliveryChains),
          },
        }
      : {}),
    forums: [
      ...(dials.cabinet ? [cabinet(parameters)] : []),
      ...committees(dials, government, parameters),
      ...(coordinating?.forums.filter(({ kind }) => kind === 'coordinating-council') ?? []),
      ...goalForums(government, dials.workingGroups, 'working-group', (id, goals) =>
        workingGroup(id, goals, parameters),
      ),
      ...(dials.stocktake
        ? [sent(dials, stocktake('stocktake', priorityGoals(government, parameters), parameters))]
        : []),
    ],
  };
}

/** Committees on goals first, by cabinet weight; any further ones are for pairs of ministries (ODD §3). */
function committees(dials: Dials, government: Government, parameters: Parameters): Forum[] {
  const chair = dials.centre ? dials.chair : 'peer';
  const kind = dials.taskForces ? 'task-force' : chair === 'czar' ? 'czar' : 'committee';
  const onGoals = goalForums(government, dials.committees, kind, (id, goals) => {
    const forum =
      chair === 'czar'
        ? czar(id, goals, parameters)
        : chair === 'peer'
          ? committee(id, goals, { kind: 'peer', ministry: 'most-effort' }, parameters)
          : committee(id, goals, { kind: chair }, parameters);
    return dials.taskForces ? { ...forum, kind, sunset: taskForce(id, goals, parameters).sunset! } : forum;
  });
  const left = dials.committees - onGoals.length;
  const onPairs = left > 0 ? pairCommittees(government, parameters).slice(0, left) : [];
  return [...onGoals, ...onPairs].map((forum) => sent(dials, forum));
}

/** The forum, attended by delegates if the dial says so. */
const sent = (dials: Dials, forum: Forum): Forum =>
  dials.delegates ? { ...forum, attendance: 'delegates' } : forum;

function goalForums(
  government: Government,
  count: number,
  kind: string,
  make: (id: string, goals: readonly string[]) => Forum,
): Forum[] {
  const luckOf = (id: string) => government.goals.find((goal: Goal) => goal.id === id)?.luck ?? id;
  return goalsByWeight(government)
    .slice(0, count)
    .map((goal) => ({ ...make(`${kind}:${goal}`, [goal]), luck: `${kind}:${luckOf(goal)}` }));
}
