import { AT_ONCE } from '../parameters/options.ts';
import type { Parameters } from '../parameters/parameters.ts';

/** One way in which a regime can make a difference. */
export interface Mechanism {
  /** What `why` and results call it. */
  readonly id: string;
  /** In plain words: what is taken away. */
  readonly description: string;
  /**
   * With these parameters it makes no difference: under any regime, what it acts on is gone or costs
   * nothing.
   */
  readonly out: Partial<Parameters>;
}

/** Ministers and head of government with as many hours as a run accepts. */
const PLENTY = 400;

/**
 * The mechanisms by which regimes differ, each with the parameters that take it out of the model. Each
 * parameter belongs to at most one of them, so that any set of them can be taken out together. What none
 * of them covers (mission, trust at home, what a minister settles) is the rest.
 */
export const mechanisms = [
  {
    id: 'waiting',
    description: 'No work ever waits for another unit.',
    out: { obstacleRate: 0 },
  },
  {
    id: 'agreements',
    description:
      'What forums agree on how things are done binds nobody; shared goals do not shape it either.',
    out: { agreementWeight: 0, sharedStance: 0 },
  },
  {
    id: 'division',
    description:
      'Everybody knows what everybody else does without any meeting, and nobody yields work to another: ' +
      'no forum can do more about duplication.',
    out: { noticing: 1, forgetting: 0, yielding: 0 },
  },
  {
    id: 'priorities',
    description:
      "Shared goals and the centre's view do not pull on plans, and everybody answers for every goal in full.",
    out: { goalPull: 0, gapInsight: 0, buckPassing: 0 },
  },
  {
    id: 'attention',
    description:
      `Ministers and the head of government have ${PLENTY} hours a month, ` +
      'so that attention is hardly ever short.',
    out: { ministerHours: PLENTY, primeMinisterHours: PLENTY },
  },
  {
    id: 'meetings',
    description: 'Meetings cost ministries no capacity.',
    out: { meetingCost: 0 },
  },
  {
    id: 'reorganising',
    description: 'A merger loses no capacity, adds no layers, and needs no time to settle.',
    out: {
      disruption: 0,
      settlingHoursPerUnit: 0,
      layers: 1,
      coordinatingLayers: 1,
      missionCost: 0,
      layerPass: 1,
      mergedMeeting: AT_ONCE,
    },
  },
] as const satisfies readonly Mechanism[];

/** The id of a mechanism, such as `waiting` or `agreements`. */
export type MechanismId = (typeof mechanisms)[number]['id'];
