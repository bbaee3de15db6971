import type { UnitPlan } from './allocate.ts';
import type { Invitation, Sent } from './attend.ts';
import type { Proposal } from './goAlong.ts';
import type { OwnStepOf } from './ownStep.ts';
import type { OwnSupply } from './report.ts';

/** A behaviour of the runs of some kind (see `Behaviour`). */
export interface BehaviourOf<Run> {
  /**
   * Identifies it. Put into it whatever its functions take from outside (`by` in `overstating(by)`): their
   * text does not show it, and an id is all that tells two such behaviours apart.
   */
  readonly id: string;
  /** Who comes to a meeting: the minister or a delegate. */
  readonly attend?: (invitation: Invitation) => Sent;
  /** What a unit reports that it supplies, effective effort a month, ≥ 0. */
  readonly report?: (supply: OwnSupply) => number;
  /** How far a member goes along in a meeting, in [0, 1]. */
  readonly goAlong?: (proposal: Proposal) => number;
  /** Where the effort of a unit shall go: shares of its mandates, ≥ 0, adding up to 1. */
  readonly allocate?: (plan: UnitPlan) => readonly number[];
  /** Steps of its own in the order of a month. */
  readonly steps?: readonly OwnStepOf<Run>[];
}

/** A decision that a behaviour may take. */
export type DecisionName = 'attend' | 'report' | 'goAlong' | 'allocate';
