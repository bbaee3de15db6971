/**
 * The named streams of luck, one for each kind of decision (ODD §7.1, §7.2, §5).
 *
 * A draw is a function of (seed, stream, entity, month) and nothing else, so no draw moves another:
 * regimes share the exogenous streams, and one more meeting reshuffles nobody's luck.
 * The order of this list fixes the bytes of every run: append, never reorder.
 */
export const streams = [
  { name: 'need', kind: 'exogenous', entity: 'cell', meaning: 'shock to the need of a cell' },
  { name: 'ideal', kind: 'exogenous', entity: 'link', meaning: 'shock to the ideal stance of a link' },
  {
    name: 'turnover',
    kind: 'exogenous',
    entity: 'ministry',
    meaning: 'does the minister leave this month?',
  },
  { name: 'obstacle', kind: 'exogenous', entity: 'mandate', meaning: 'does an obstacle arise this month?' },
  {
    name: 'partner',
    kind: 'exogenous',
    entity: 'mandate',
    meaning: 'whom the obstacle waits for (first word: unit; second: goal)',
  },
  {
    name: 'selfHelp',
    kind: 'agents',
    entity: 'mandate',
    meaning: 'do colleagues solve the obstacle by themselves?',
  },
  {
    name: 'decide',
    kind: 'agents',
    entity: 'forum × mandate',
    meaning: 'does the forum resolve the obstacle?',
  },
  { name: 'agenda', kind: 'agents', entity: 'forum', meaning: 'the fraction of a decision that rounds up' },
  {
    name: 'view',
    kind: 'agents',
    entity: 'goal',
    meaning: "bias of the centre's own view of a goal, drawn once",
  },
  {
    name: 'clarity',
    kind: 'agents',
    entity: 'forum',
    meaning: 'constant error of a forum served by several units without clear roles',
  },
  {
    name: 'government',
    kind: 'set-up',
    entity: 'named by the scenario',
    meaning: 'everything a scenario draws',
  },
  {
    name: 'discover',
    kind: 'agents',
    entity: 'forum × mandate',
    meaning: 'does the forum find the obstacle this month?',
  },
  {
    name: 'behaviour',
    kind: 'agents',
    entity: 'named by the behaviour',
    meaning: "everything that a behaviour of one's own draws",
  },
] as const;

/** The name of a stream of luck, such as `need` or `decide`; draws of two streams are independent. */
export type StreamName = (typeof streams)[number]['name'];

/** Number of a stream: its index in the list. */
export const streamNumber = (name: StreamName): number =>
  streams.findIndex((stream) => stream.name === name);
