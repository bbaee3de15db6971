import { z } from 'zod';
import { naming, ownId, reference } from './id.ts';

const share = (what: string) =>
  z
    .number({ error: 'a number from 0 to 1' })
    .min(0, { error: 'a number from 0 to 1' })
    .max(1, { error: 'a number from 0 to 1' })
    .optional()
    .describe(what);
const whole = (what: string, low: number) =>
  z
    .int({ error: `a whole number from ${low} to 1200` })
    .min(low, { error: `a whole number from ${low} to 1200` })
    .max(1200, { error: `a whole number from ${low} to 1200` })
    .optional()
    .describe(what);
const number = (what: string, high: number) =>
  z
    .number({ error: `a number from 0 to ${high}` })
    .min(0, { error: `a number from 0 to ${high}` })
    .max(high, { error: `a number from 0 to ${high}` })
    .optional()
    .describe(what);

const goals = z
  .union([z.enum(['priorities', 'all']), z.array(reference).min(1, { error: 'at least one goal' })], {
    error: "'priorities', 'all' or a list of ids of goals",
  })
  .optional()
  .describe("'priorities' (the cabinet's top goals, the default), 'all', or ids of goals.");

/** A forum as data; what it leaves out is as for its kind (ODD §3). */
export const forumFile = z.strictObject({
  id: ownId
    .optional()
    .describe(
      'Unique in the regime; its luck goes by it. Default: its kind, with the goal if there is one for each.',
    ),
  kind: z
    .enum(['committee', 'stocktake', 'task-force', 'working-group', 'czar'])
    .describe('What it is at the start; everything else may be changed below.'),
  chair: z
    .union(
      [
        z.enum(['centre', 'prime-minister', 'czar', 'peer']),
        z.strictObject({ peer: reference.describe('Id of the ministry in the chair.') }),
      ],
      {
        error: "'centre', 'prime-minister', 'czar', 'peer' or { peer: id of a ministry }",
      },
    )
    .optional()
    .describe(
      "Of a committee: 'centre' (the default), 'prime-minister', 'czar', " +
        "'peer' (the member with most effort), or { peer: ministry }.",
    ),
  goals,
  each: z
    .boolean()
    .optional()
    .describe(
      'One forum for each goal? Default: yes, except a stocktake and a forum with an id: one for all its goals.',
    ),
  members: z
    .union([z.enum(['mandated', 'all']), z.array(reference).min(1, { error: 'at least one ministry' })], {
      error: "'mandated', 'all' or a list of ids of ministries",
    })
    .optional()
    .describe(
      "'mandated' (ministries with a mandate in a goal, the default), 'all', or ids of ministries.",
    ),
  every: whole('Months from one meeting to the next.', 1),
  sunset: whole('Months it lives from its start.', 1),
  hours: number('Hours that each principal gives to a meeting.', 400),
  decisions: number('Obstacles that a fully prepared meeting can decide.', 100),
  cost: number('What a meeting takes of each member, as a multiple of meetingCost.', 100),
  attendance: z
    .enum(['principals', 'delegates'])
    .optional()
    .describe('Who may come: principals if they have the time, or delegates only.'),
  preparation: share('A preparation of its own; default: what its kind has.'),
});

const merger = z
  .union(
    [
      z.literal(false),
      z.array(reference).min(2, { error: 'at least two ministries' }),
      z.strictObject({
        ministries: z
          .array(reference)
          .min(2, { error: 'at least two ministries' })
          .optional()
          .describe('Ids; the first gives its place to the new one.'),
        layers: number('Approval layers.', 100),
        disruption: share('Share of capacity lost at the start.'),
        settlingTime: number('Months in which disruption falls to 37 %.', 1200),
        settlingHoursPerUnit: number("The minister's extra hours for each unit at the start.", 100),
      }),
    ],
    { error: 'false, a list of ministries or a map' },
  )
  .optional()
  .describe(
    "Ministries put under one minister; {} takes the file's merger, or the rule of ODD §3; " +
      'false takes the merger out of what it extends.',
  );

const centre = z
  .union(
    [
      z.literal(false),
      z.strictObject({
        staff: number('Goals in meetings that it can prepare fully in a month.', 1000),
        capability: share('Technical and managerial capability.'),
        mandate: share('Political mandate.'),
        directorship: share('0 honest broker, 1 director of policy.'),
        units: whole('Number of its units.', 1),
        roleClarity: share('Clarity of their roles.'),
        spotlight: share('Share of the credit it keeps.'),
      }),
    ],
    { error: 'false or a map' },
  )
  .optional()
  .describe(
    'The strengthened centre: what differs from the parameters of the same name; {} takes them all; ' +
      'false takes the centre out of what it extends.',
  );

const sharedGoals = z
  .union(
    [
      z.literal(false),
      z.strictObject({
        goals,
        pull: share("Pull on units' priorities."),
        deliveryChains: share('Strength of the delivery chains.'),
      }),
    ],
    { error: 'false or a map' },
  )
  .optional()
  .describe(
    'Goals shared by all; {} takes the priority goals; false takes shared goals out of what it extends.',
  );

const leader = z
  .strictObject({
    hours: number('Hours a month for coordination, in the place of primeMinisterHours.', 400),
    mandate: share("Political mandate of the centre, in the place of the centre's own."),
  })
  .optional()
  .describe('The head of government from that month on; what is left out stays as it is.');

const step = z.strictObject({
  month: z
    .int({ error: 'a whole number from 0 to 12000' })
    .min(0, { error: 'a whole number from 0 to 12000' })
    .max(12_000, { error: 'a whole number from 0 to 12000' })
    .describe("Rising from step to step; of the first the file's start."),
  regime: reference
    .optional()
    .describe(
      'Put in force: a regime of the model or an earlier one of this file. Left out: ' +
        "'status-quo' in the first step, then what is in force stays.",
    ),
  merger: z
    .literal(false, { error: 'false' })
    .optional()
    .describe('The merger in force is undone; all else is as in the regime, or stays.'),
  leader,
});

/** A regime composed from another one and its differences. */
export const regimeFile = z.strictObject({
  id: ownId,
  name: naming.name,
  description: z.string().max(2000).optional().describe('One sentence for a list of regimes.'),
  extends: reference
    .optional()
    .describe("A regime of ODD §3, or an earlier one of this file; default: 'status-quo'."),
  merger,
  centre,
  sharedGoals,
  without: z
    .array(z.string())
    .optional()
    .describe('Forums to take out of what it extends, by id or by kind, e.g. [cabinet, stocktake].'),
  forums: z.array(forumFile).optional().describe('Forums to add.'),
  schedule: z
    .array(step)
    .min(1, { error: 'at least one step' })
    .optional()
    .describe('A reform in steps, in the place of building blocks: what is put in force in which month.'),
});

/** A forum in a scenario file; what it leaves out is as for its kind. */
export type ForumFile = z.infer<typeof forumFile>;
/** A regime in a scenario file: what it extends and how it differs, or a schedule of steps. */
export type RegimeFile = z.infer<typeof regimeFile>;
