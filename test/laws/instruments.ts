import {
  cabinet,
  committee,
  stocktake,
  taskForce,
  workingGroup,
  type Forum,
  type Government,
  type Parameters,
  type Regime,
} from '@joined-up/core';

/** An instrument at zero strength, added to a regime; nothing is added if the regime already has one. */
export interface NullInstrument {
  readonly id: string;
  /**
   * Whether it holds meetings without any effect. They count as meetings with ministers due, and take turns
   * in the order of meetings: the law then compares everything else, and only over the status quo.
   */
  readonly meets: boolean;
  add(regime: Regime, government: Government, parameters: Parameters): Regime;
}

const nothing: Forum['does'] = { exchange: 0, agree: 0, divide: 0, decide: 0, holdToAccount: 0 };

/** A forum with an empty agenda that takes no time. */
const idle = (forum: Forum): Forum => ({
  ...forum,
  hours: 0,
  cost: 0,
  decisions: 0,
  demand: 0,
  preparation: 0,
  does: nothing,
});

/**
 * A forum with everything on its agenda and no preparation: nothing said, agreed or decided there has any
 * strength.
 */
const unprepared = (forum: Forum): Forum => ({
  ...forum,
  hours: 0,
  cost: 0,
  demand: 0,
  preparation: 0,
  does: { exchange: 1, agree: 1, divide: 1, decide: 1, holdToAccount: 0 },
  chairVoice: 0,
});

const forumOf = (
  id: string,
  meets: boolean,
  make: (goals: readonly string[], parameters: Parameters, government: Government) => Forum,
): NullInstrument => ({
  id,
  meets,
  add: (regime, government, parameters) => ({
    ...regime,
    forums: [
      ...regime.forums,
      {
        ...make(
          government.goals.map((goal) => goal.id),
          parameters,
          government,
        ),
        id: `null:${id}`,
      },
    ],
  }),
});

/** Every instrument of ODD §3 at zero strength. */
export const nullInstruments: readonly NullInstrument[] = [
  {
    id: 'centre with no more backing than any has, out of the spotlight',
    meets: false,
    add: (regime, _, { backingFloor }) =>
      regime.centre !== undefined
        ? regime
        : {
            ...regime,
            centre: {
              staff: 8,
              capability: 0.7,
              mandate: backingFloor,
              directorship: 1,
              units: 3,
              roleClarity: 0,
              spotlight: 0,
            },
          },
  },
  {
    id: 'merger of one ministry',
    meets: false,
    add: (regime, { ministries: [{ id, layers = 1 }] }) =>
      regime.merger !== undefined
        ? regime
        : {
            ...regime,
            merger: { ministries: [id], layers, disruption: 0, settlingTime: 9, settlingHoursPerUnit: 0 },
          },
  },
  {
    id: 'shared goals that do not pull, without delivery chains',
    meets: false,
    add: (regime, { goals }) =>
      regime.sharedGoals !== undefined
        ? regime
        : { ...regime, sharedGoals: { goals: goals.map(({ id }) => id), pull: 0, deliveryChains: 0 } },
  },
  forumOf('idle committee of peers', false, (goals, parameters) =>
    idle(committee('', goals, { kind: 'peer', ministry: 'most-effort' }, parameters)),
  ),
  forumOf('idle committee of the centre', false, (goals, parameters) =>
    idle(committee('', goals, { kind: 'centre' }, parameters)),
  ),
  forumOf('idle sub-cabinet', false, (goals, parameters) =>
    idle(committee('', goals, { kind: 'prime-minister' }, parameters)),
  ),
  forumOf('idle czar', false, (goals, parameters) =>
    idle(committee('', goals, { kind: 'czar' }, parameters)),
  ),
  forumOf('idle task force', false, (goals, parameters) => idle(taskForce('', goals, parameters))),
  forumOf('idle working group', false, (goals, parameters) => idle(workingGroup('', goals, parameters))),
  forumOf('idle stocktake', false, (goals, parameters) => idle(stocktake('', goals, parameters))),
  forumOf('second cabinet, idle', false, (_, parameters) => idle(cabinet(parameters))),
  forumOf('task force without a life', false, (goals, parameters) => ({
    ...committee('', goals, { kind: 'peer', ministry: 'most-capacity' }, parameters),
    sunset: 0,
  })),
  forumOf('committee without members', false, (goals, parameters) =>
    committee('', goals, { kind: 'peer', ministry: 'most-effort' }, parameters, []),
  ),
  forumOf('committee on no goal', false, (_, parameters) =>
    committee('', [], { kind: 'peer', ministry: 'most-effort' }, parameters),
  ),
  forumOf('unprepared committee of the centre', true, (goals, parameters) =>
    unprepared(committee('', goals, { kind: 'centre' }, parameters)),
  ),
  forumOf('unprepared sub-cabinet', true, (goals, parameters) =>
    unprepared(committee('', goals, { kind: 'prime-minister' }, parameters)),
  ),
  forumOf('unprepared peers', true, (goals, parameters) =>
    unprepared(committee('', goals, { kind: 'peer', ministry: 'most-effort' }, parameters)),
  ),
  forumOf('unprepared working group', true, (goals, parameters) =>
    unprepared(workingGroup('', goals, parameters)),
  ),
];
