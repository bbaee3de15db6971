import { placeOfMandate, type MandatePlace } from './placeOfMandate.ts';
import type { Sitting } from './sitting.ts';

/** What a (legacy) ministry learnt in a meeting about what others supply. Effective effort a month. */
export interface BeliefMinute {
  /** Id of the legacy ministry. */
  readonly ministry: string;
  /** How much beliefs of its units rose, added up, ≥ 0. */
  readonly rose: number;
  /** How much beliefs of its units fell, added up, ≥ 0. */
  readonly fell: number;
  /** Mandate by mandate. */
  readonly changes: readonly BeliefChange[];
}

/** What a unit believes that others supply in the cell of a mandate, before a meeting and after it. */
export interface BeliefChange extends MandatePlace {
  /** Its belief before the meeting, effective effort a month. */
  readonly before: number;
  /** Its belief after the meeting, effective effort a month. */
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
