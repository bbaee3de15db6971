import { placeOfCell, unitId } from './placeOfMandate.ts';
import type { Sitting } from './sitting.ts';

/** How responsibility moved in one cell (ODD §7.2, step 3); r in [0, 1]. */
export interface ResponsibilityMinute {
  /** Id of the segment of the cell. */
  readonly segment: string;
  /** Id of the service of the cell. */
  readonly service: string;
  /** Supplied beyond need, so that all but the lead yield; or short of it, so that members take responsibility back. */
  readonly kind: 'yielded' | 'taken back';
  /** Id of the unit that leads where others yield; `null` where responsibility is taken back. */
  readonly lead: string | null;
  /** Responsibility of each unit whose share moved, before the meeting and after it. */
  readonly changes: readonly {
    readonly unit: string;
    readonly ministry: string;
    readonly before: number;
    readonly after: number;
  }[];
}

/** Cells in which responsibility moved. */
export function responsibilities({
  before,
  sittingForum,
  simulation: { world, state },
}: Sitting): ResponsibilityMinute[] {
  const {
    cells,
    cellMandates: { start, items },
  } = sittingForum;
  return [...cells].flatMap((c, i) => {
    const mandates = [...items.subarray(start[i], start[i + 1])];
    const changes = mandates
      .filter((e) => state.responsibility[e] !== before.responsibility[e])
      .map((e) => ({
        unit: unitId(world, world.mandateUnit[e]),
        ministry: world.government.ministries[world.mandateMinistry[e]].id,
        before: before.responsibility[e],
        after: state.responsibility[e],
      }));
    if (changes.length === 0) return [];
    const yielded = changes[0].after < changes[0].before;
    const strength = (e: number): number =>
      before.competence[world.mandateSkill[e]] * before.responsibility[e];
    const lead = mandates.reduce((best, e) => (strength(e) > strength(best) ? e : best));
    return [
      {
        ...placeOfCell(world, c),
        kind: yielded ? 'yielded' : 'taken back',
        lead: yielded ? unitId(world, world.mandateUnit[lead]) : null,
        changes,
      },
    ];
  });
}
