import type { EventKind, Events } from '@joined-up/scenarios/breaking';
import { dialOf, fit, type DialId, type DialValue, type Dials } from '../setting/dials.ts';
import { crisisOf } from '../setting/crisis.ts';
import { MONTHS } from '../setting/months.ts';
import { changesLater, changesThen } from '../setting/steps.ts';

/** A dial and where it has to stand: for A and B alike, or for B alone. */
export interface DialTurn {
  readonly dial: DialId;
  readonly to: DialValue;
  readonly only?: 'b';
}

/** What the dials call a crisis, and which of them says how strong it is. */
const crises = { needs: 'needShock', obstacles: 'obstacleShock', capacity: 'capacityShock' } as const;
type CrisisKind = keyof typeof crises;
const crisisKinds = Object.keys(crises) as CrisisKind[];

/** What may happen on the way that the dials can show, and that they do not show already. */
export const eventsBeside = (a: Dials, b: Dials): readonly EventKind[] => [
  ...(a.leaderLeaves || b.leaderLeaves ? [] : (['leader'] as const)),
  ...(crisisOf(a) === undefined && crisisOf(b) === undefined ? crisisKinds : []),
  // The months of a leader who leaves are steps, too, and stay where somebody put them.
  ...(changesLater(b) && !b.leaderLeaves ? (['steps'] as const) : []),
];

/**
 * What happens as turns of the dials that say it, to the nearest place that a dial can show. The dials know
 * one crisis: all that befalls comes in the month of the first, for as long, and for everybody.
 * @param before - dials of B before
 */
export function eventTurns(events: Events, before: Dials): DialTurn[] {
  const { leader, steps } = events;
  const first = crisisKinds.map((kind) => events[kind]).find((event) => event !== undefined);
  return [
    ...(leader === undefined
      ? []
      : turns({
          leaderLeaves: true,
          leaderMonth: leader.month,
          leaderHours: leader.hours,
          leaderMandate: leader.mandate,
          leaderAway: leader.until === undefined ? 0 : leader.until - leader.month,
        })),
    ...(first === undefined
      ? []
      : turns({
          ...Object.fromEntries(
            crisisKinds.flatMap((kind) => {
              const event = events[kind];
              return event === undefined ? [] : [[crises[kind], event.factor]];
            }),
          ),
          shockMonth: first.month,
          shockLasts: (first.until ?? MONTHS) - first.month,
        })),
    ...(steps === undefined
      ? []
      : turns({
          laterMonth: steps[0],
          ...(changesThen(before) ? { thenAfter: steps[1] - steps[0] } : {}),
        }).map((turn) => ({ ...turn, only: 'b' as const }))),
  ];
}

const turns = (wanted: Partial<Dials>): DialTurn[] =>
  Object.entries(wanted).flatMap(([id, value]) => {
    const dial = id as DialId;
    const to = fit(dialOf(dial), value);
    return to === undefined ? [] : [{ dial, to }];
  });
