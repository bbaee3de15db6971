import { agreedStance, membersView } from '../forums/agree.ts';
import { unitId } from './placeOfMandate.ts';
import type { Sitting } from './sitting.ts';

/** A stance that a meeting agreed for a goal (ODD §7.2, step 2). */
export interface AgreementMinute {
  /** Id of the goal. */
  readonly goal: string;
  /** x*, the stance that was agreed, any real number. */
  readonly stance: number;
  /** θ̄_f, the stance that the members' own conditions call for. */
  readonly members: number;
  /**
   * Links that it moved: the agreement that now stands for them, and how strongly it binds, g in [0, 1],
   * before and after.
   */
  readonly binds: readonly {
    readonly unit: string;
    readonly ministry: string;
    readonly agreed: number;
    readonly before: number;
    readonly after: number;
  }[];
}

/** What was agreed, goal by goal in the order of treatment; empty for a forum that does not agree stances. */
export function agreements({ before, sittingForum, simulation }: Sitting): AgreementMinute[] {
  const { world, state } = simulation;
  if (sittingForum.forum !== undefined && !(sittingForum.forum.does.agree > 0)) return [];
  const {
    goals,
    goalLinks: { start, items },
  } = sittingForum;
  // The centre may have refreshed its view at the end of the meeting; it spoke from the old one.
  const asItWas = { ...simulation, state: before };
  return [...goals].flatMap((k, i) => {
    const members = membersView(asItWas, sittingForum, i);
    if (Number.isNaN(members)) return [];
    const stance = agreedStance(asItWas, sittingForum, i, members);
    const binds = [...items.subarray(start[i], start[i + 1])]
      .filter((l) => state.agreed[l] !== before.agreed[l] || state.binding[l] !== before.binding[l])
      .map((l) => ({
        unit: unitId(world, world.linkUnit[l]),
        ministry: world.government.ministries[world.linkMinistry[l]].id,
        agreed: state.agreed[l],
        before: before.binding[l],
        after: state.binding[l],
      }));
    return [{ goal: world.government.goals[k].id, stance, members, binds }];
  });
}
