import { NEVER } from './never.ts';
import type { Merger } from './regime.ts';

/**
 * Which ministries are one since when, and which houses a reorganisation still disturbs. Houses are legacy
 * ministries.
 */
export interface Reorganisation {
  /** t_m: the month in which a merger made a present-day ministry what it is, `NEVER` for others. Shape [ministry]. */
  readonly mergedSince: Int32Array;
  /** Of each house the month of its last reorganisation, `NEVER` without one. Shape [ministry]. */
  readonly disturbedSince: Int32Array;
  /** Share of capacity that it lost at first, and months in which the loss falls to 37 %. Shape [ministry]. */
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
 * What becomes of houses when a structure is put in force at the start of a month: those whose ministry is
 * made, gains or loses houses, or is undone, are reorganised anew; the others go on as they were. After a
 * merger it is the new merger that disturbs a house, after its end the one that ended.
 * @param before - what stood until then; none: every house by itself, undisturbed
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

/** Is the ministry of a house made of the same houses as before, and by a merger then as now? */
function isTheSame(after: Belonging, before: Belonging | undefined, house: number): boolean {
  const now = after.presentMinistry[house];
  if (before === undefined) return after.merged[now] === 0;
  const then = before.presentMinistry[house];
  return (
    after.merged[now] === before.merged[then] &&
    after.presentMinistry.every((one, other) => (one === now) === (before.presentMinistry[other] === then))
  );
}
