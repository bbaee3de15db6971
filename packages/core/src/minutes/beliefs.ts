import { placeOfMandate, type MandatePlace } from './placeOfMandate.ts';
import type { Sitting } from './sitting.ts';

/** What a (legacy) ministry learnt of what others supply. Effective effort a month. */
export interface BeliefMinute {
  /** Id of the legacy ministry. */
  readonly ministry: string;
  /** Sum of what beliefs of its units rose by, ≥ 0. */
  readonly rose: number;
  /** Sum of what beliefs of its units fell by, ≥ 0. */
  readonly fell: number;
  /** Mandate by mandate. */
  readonly changes: readonly BeliefChange[];
}

/** What the unit of a mandate believes that others supply there, in effort a month, before a meeting and after it. */
export interface BeliefChange extends MandatePlace {
  /** Effective effort a month that it took others to supply before the meeting. */
  readonly before: number;
  /** The same after it. */
  readonly after: number;
}

/** Whose beliefs moved, by ministry; ministries that learnt nothing are left out. */
export function beliefs({ before, sittingForum, simulation: { world, state } }: Sitting): BeliefMinute[] {
  return [...sittingForum.members].flatMap((j) => {
    const changes = [...sittingForum.cellMandates.items]
      .filter((e) => world.mandateMinistry[e] === j && state.belief[e] !== before.belief[e])
      .map((e) => ({ ...placeOfMandate(world, e), before: before.belief[e], after: state.belief[e] }));
    if (changes.length === 0) return [];
    const moved = (direction: 1 | -1): number =>
      changes.reduce((sum, change) => sum + Math.max(0, direction * (change.after - change.before)), 0);
    return [{ ministry: world.government.ministries[j].id, rose: moved(1), fell: moved(-1), changes }];
  });
}
