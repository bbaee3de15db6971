import type { EventKind, Events } from '@joined-up/scenarios/breaking';
import { dialOf, fit, type DialId, type DialValue, type Dials } from '../setting/dials.ts';
import { crisisOf } from '../setting/crisis.ts';
import { MONTHS } from '../setting/months.ts';
import { changesLater, changesThen } from '../setting/steps.ts';

/** A dial and its new value: for A and B alike, or for B alone. */
export interface DialTurn {
  readonly dial: DialId;
  readonly to: DialValue;
  readonly only?: 'b';
}

/** The dial that sets how strong each kind of crisis is. */
const crises = { needs: 'needShock', obstacles: 'obstacleShock', capacity: 'capacityShock' } as const;
type CrisisKind = keyof typeof crises;
const crisisKinds = Object.keys(crises) as CrisisKind[];

/** Events that the dials can show and do not show already. */
export const eventsBeside = (a: Dials, b: Dials): readonly EventKind[] => [
  ...(a.leaderLeaves || b.leaderLeaves ? [] : (['leader'] as const)),
  ...(crisisOf(a) === undefined && crisisOf(b) === undefined ? crisisKinds : []),
  // Months in which a leader leaves are steps too, and stay as set.
  ...(changesLater(b) && !b.leaderLeaves ? (['steps'] as const) : []),
];

/**
 * Events as turns of dials, rounded to values that a dial can show. Dials have only one crisis: all shocks
 * come in the month of the first one, last as long, and affect everybody.
 * @param before - dials of B without the events
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
