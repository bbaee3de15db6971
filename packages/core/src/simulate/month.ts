import type { MonthlyDraws } from '../random/monthlyDraws.ts';
import type { World } from '../government/world.ts';
import { noForum } from '../forums/noForum.ts';
import type { SittingForum } from '../forums/sittingForum.ts';
import type { i32 } from '../numbers/whole.ts';

/** Notes of the month under way, overwritten each month. */
export interface Month {
  /** Hours that ministers (by present-day ministry, shape [ministry]) and the prime minister have left. */
  readonly hours: Float64Array;
  primeMinisterHours: number;
  /** Hours that czars have left together, if limited (`czarHours` above 0). */
  czarHours: number;
  /** Obstacles between a present-day ministry's own units, pending at the start of the month. Shape [ministry]. */
  readonly pendingInside: Int32Array;
  /** The same inside each legacy ministry, by legacy ministry. Shape [ministry]. */
  readonly pendingInHouse: Int32Array;
  /**
   * Linked lists of the obstacles of each legacy ministry, as indices of the queue: the oldest one, shape
   * [ministry]; and for each, the ministry's next younger one, shape [mandate]. −1: none.
   */
  readonly oldest: Int32Array;
  readonly younger: Int32Array;
  /** Effort that meetings took of each present-day ministry this month. Shape [ministry]. */
  readonly meetingCost: Float64Array;
  /** ϖ of the centre. */
  centrePreparation: number;
  /** Did the prime minister come to the stocktake? */
  primeMinisterAtStocktake: boolean;
  /**
   * Σ|x* − θ̄_f| over the links that a forum of the centre bound, and their number, by legacy ministry.
   * Shape [ministry].
   */
  readonly overruled: Float64Array;
  readonly bound: Float64Array;
  /** The meeting under way. */
  readonly meeting: Meeting;
  /** Draws of the exogenous world. */
  readonly drawn: Drawn;
  /** What plan works with. */
  readonly planning: Planning;
  /** Contents undefined between uses. */
  readonly scratch: Scratch;
}

/** Draws of the exogenous world. */
export interface Drawn {
  readonly need: MonthlyDraws;
  readonly ideal: MonthlyDraws;
  readonly turnover: MonthlyDraws;
  readonly obstacle: MonthlyDraws;
}

/** What plan works with. */
export interface Planning {
  /** Credit for each goal, shape [goal]. */
  readonly credit: Float64Array;
  /** What a goal is worth to a unit, shape [link]. */
  readonly worth: Float64Array;
  /** The pulls of mission and shared goals, and the speed of reallocation, shape [ministry]. */
  readonly towardsMission: Float64Array;
  readonly towardsGoals: Float64Array;
  readonly speed: Float64Array;
}

/**
 * Scratch; contents undefined between uses. Shapes by their names; `belief` [mandate], `agreed` and
 * `binding` [link], `left` [ministry].
 */
export interface Scratch {
  readonly cell: Float64Array;
  readonly link: Float64Array;
  readonly mandate: Float64Array;
  readonly belief: Float64Array;
  readonly agreed: Float64Array;
  readonly binding: Float64Array;
  readonly ministry: Float64Array;
  readonly left: Int32Array;
}

/** One meeting of one forum: who came, and on what terms it works (ODD §7.2). */
export interface Meeting {
  forum: SittingForum;
  /** ϖ_f. */
  preparation: number;
  authority: number;
  arbitration: number;
  /** d_f, the weight of the chair's own view. */
  chairVoice: number;
  /** Members' mandates that wait, oldest first; only the first `matters` count. Shape [mandate]. */
  readonly table: Int32Array;
  matters: i32;
  /** Most obstacles that can come up. */
  agenda: number;
  /** 1 if the principal came, by present-day ministry. Shape [ministry]. */
  readonly present: Uint8Array;
  /** Share of the members' principals that came. */
  sharePresent: number;
  /** The same by legacy ministry, of members only. Shape [ministry]. */
  readonly came: Uint8Array;
  /** ι_j of members, by legacy ministry, shape [ministry]; and its plain mean ι_f. */
  readonly openness: Float64Array;
  meanOpenness: number;
}

/** Empty notes for the runs of a world. */
export function emptyMonth(world: World): Month {
  const { ministries } = world;
  return {
    hours: new Float64Array(ministries),
    primeMinisterHours: 0,
    czarHours: 0,
    pendingInside: new Int32Array(ministries),
    pendingInHouse: new Int32Array(ministries),
    oldest: new Int32Array(ministries).fill(-1),
    younger: new Int32Array(world.mandates),
    meetingCost: new Float64Array(ministries),
    centrePreparation: 1,
    primeMinisterAtStocktake: false,
    overruled: new Float64Array(ministries),
    bound: new Float64Array(ministries),
    meeting: {
      forum: noForum,
      preparation: 0.5,
      authority: 0.5,
      arbitration: 0.5,
      chairVoice: 0.5,
      table: new Int32Array(world.mandates),
      matters: 0,
      agenda: 0,
      sharePresent: 0.5,
      meanOpenness: 0.5,
      present: new Uint8Array(ministries),
      came: new Uint8Array(ministries),
      openness: new Float64Array(ministries),
    },
    drawn: {
      need: noDraws(world.cells),
      ideal: noDraws(world.links),
      turnover: noDraws(ministries),
      obstacle: noDraws(world.mandates),
    },
    planning: {
      credit: new Float64Array(world.goals),
      worth: new Float64Array(world.links),
      towardsMission: new Float64Array(ministries),
      towardsGoals: new Float64Array(ministries),
      speed: new Float64Array(ministries),
    },
    scratch: {
      cell: new Float64Array(world.cells),
      link: new Float64Array(world.links),
      mandate: new Float64Array(world.mandates),
      belief: new Float64Array(world.mandates),
      agreed: new Float64Array(world.links),
      binding: new Float64Array(world.links),
      ministry: new Float64Array(ministries),
      left: new Int32Array(ministries),
    },
  };
}

/** Draws yet to be made, for so many entities. */
const noDraws = (entities: number): MonthlyDraws => ({
  even: new Float64Array(entities),
  odd: new Float64Array(entities),
  pair: -1,
});
