import type { EventKind, Events } from '@joined-up/scenarios/breaking';
import { dialOf, fit, type DialId, type DialValue, type Dials } from '../setting/dials.ts';
import { crisisOf } from '../setting/crisis.ts';
import { MONTHS } from '../setting/months.ts';

/** A dial and where it has to stand. */
export interface Turn {
  readonly dial: DialId;
  readonly to: DialValue;
}

/** What may happen on the way that the dials can show, and that they do not show already. */
export const eventsBeside = (standing: readonly Dials[]): readonly EventKind[] => [
  ...(standing.some(({ leaderLeaves }) => leaderLeaves) ? [] : (['leader'] as const)),
  ...(standing.some((dials) => crisisOf(dials) !== undefined) ? [] : (['obstacles'] as const)),
];

/** Something that happens as turns of the dials that say it, to the nearest place that a dial can show. */
export function eventTurns({ leader, obstacles }: Events, kind: EventKind): Turn[] {
  if (kind === 'leader' && leader !== undefined) {
    const { month, until, hours, mandate } = leader;
    return turns({
      leaderLeaves: true,
      leaderMonth: month,
      leaderHours: hours,
      leaderMandate: mandate,
      leaderAway: until === undefined ? 0 : until - month,
    });
  }
  if (kind === 'obstacles' && obstacles !== undefined) {
    const { month, until, factor } = obstacles;
    return turns({
      obstacleShock: factor,
      shockMonth: month,
      shockLasts: (until ?? MONTHS) - month,
    });
  }
  return [];
}

const turns = (wanted: Partial<Dials>): Turn[] =>
  Object.entries(wanted).flatMap(([id, value]) => {
    const dial = id as DialId;
    const to = fit(dialOf(dial), value);
    return to === undefined ? [] : [{ dial, to }];
  });
