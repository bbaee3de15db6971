import { NEVER } from './never.ts';
import type { Merger } from './regime.ts';

/**
 * When ministries were merged, and which houses a reorganisation still disturbs. Houses are legacy
 * ministries.
 */
export interface Reorganisation {
  /** t_m: the month in which a merger made a present-day ministry what it is, `NEVER` for others. Shape [ministry]. */
  readonly mergedSince: Int32Array;
  /** Month of the last reorganisation of each house, `NEVER` without one. Shape [ministry]. */
  readonly disturbedSince: Int32Array;
  /**
   * Share of capacity that this cost at first, and months in which the loss falls to 37 %. Shape
   * [ministry].
   */
  readonly disruption: Float64Array;
  readonly settlingTime: Float64Array;
}

/** Who belongs to whom: the part of an arrangement that a reorganisation changes. */
interface Belonging {
  /** Shape [ministry]: the present-day ministry of each house. */
  readonly presentMinistry: Int32Array;
  /** Shape [ministry]: 1 for a present-day ministry that a merger made. */
  readonly merged: Uint8Array;
  readonly merger: Merger | undefined;
}

/**
 * Puts a structure in force at the start of a month. Houses whose ministry is merged, gains or loses
 * houses, or is split are reorganised anew; the others go on as they were. The loss is that of the new
 * merger, or, after a split, of the merger that ended.
 * @param before - what was in force until then; left out: every house by itself, undisturbed
 */
export function reorganise(
  after: Belonging,
  month: number,
  before?: Belonging & { readonly reorganisation: Reorganisation },
): Reorganisation {
  const houses = after.presentMinistry.length;
  const mergedSince = new Int32Array(houses).fill(NEVER);
  const disturbedSince =
    before?.reorganisation.disturbedSince.slice() ?? new Int32Array(houses).fill(NEVER);
  const disruption = before?.reorganisation.disruption.slice() ?? new Float64Array(houses);
  const settlingTime = before?.reorganisation.settlingTime.slice() ?? new Float64Array(houses).fill(1);
  for (let house = 0; house < houses; house++) {
    const ministry = after.presentMinistry[house];
    const isMerged = after.merged[ministry] === 1;
    if (isTheSame(after, before, house)) {
      if (isMerged)
        mergedSince[ministry] = before!.reorganisation.mergedSince[before!.presentMinistry[house]];
      continue;
    }
    const cause = isMerged ? after.merger! : before!.merger!;
    disturbedSince[house] = month;
    disruption[house] = cause.disruption;
    settlingTime[house] = cause.settlingTime;
    if (isMerged) mergedSince[ministry] = month;
  }
  return { mergedSince, disturbedSince, disruption, settlingTime };
}

/** Does the ministry of a house consist of the same houses as before, and is it merged as before? */
function isTheSame(after: Belonging, before: Belonging | undefined, house: number): boolean {
  const now = after.presentMinistry[house];
  if (before === undefined) return after.merged[now] === 0;
  const then = before.presentMinistry[house];
  return (
    after.merged[now] === before.merged[then] &&
    after.presentMinistry.every((one, other) => (one === now) === (before.presentMinistry[other] === then))
  );
}
