import { step, type Simulation, type Witness } from '@joined-up/core';
import type { HoursChoice } from './choice.ts';

/** The result of one meeting. */
export interface HeldMeeting {
  readonly id: string;
  readonly came: number;
  readonly due: number;
  readonly resolved: number;
}

/** The results of a month. */
export interface MonthNews {
  readonly month: number;
  readonly met: readonly HeldMeeting[];
  /** Obstacles resolved in the month by anybody, and those that wait at its end. */
  readonly resolved: number;
  readonly pending: number;
  /** Those of them that hold up the minister's own units. */
  readonly yours: number;
  /** Share of the hours the own ministry needed that the minister gave, in [0, 1]. */
  readonly attention: number;
  /** What the minister's units supplied in the month; see `deliveredBy`. */
  readonly delivered: number;
}

/**
 * Supply of the units of a present-day ministry in the last month: effective effort per month, whatever the
 * need.
 */
export function deliveredBy({ world, state, arrangement }: Simulation, ministry: number): number {
  let sum = 0;
  for (let e = 0; e < world.mandates; e++)
    if (arrangement.presentMinistry[world.mandateMinistry[e]] === ministry) sum += state.supply[e];
  return sum;
}

/**
 * Steps a run by one month with one minister played by a person; all others follow the model's rule. To
 * leave a meeting to a delegate, the played minister's hours are hidden before it and given back after it.
 * @param ministry - a present-day ministry
 * @param choice - without it the rule decides
 * @param beside - another witness of the month
 */
export function liveMonth(
  run: Simulation,
  ministry: number,
  choice?: HoursChoice,
  beside?: Partial<Witness>,
): MonthNews {
  const { hours } = run.month;
  const met: HeldMeeting[] = [];
  let hidden = 0;
  let resolvedBefore = 0;
  const isOwn = (id: string) => id === `ministry:${run.world.government.ministries[ministry].id}`;
  const witness: Witness = {
    before(simulation, act) {
      beside?.before?.(simulation, act);
      const { state } = simulation;
      if (act.kind !== 'meeting') return;
      resolvedBefore = state.resolved;
      hidden = 0;
      if (choice === undefined) return;
      const { sittingForum } = act;
      if (isOwn(sittingForum.id)) {
        hidden = Math.max(0, hours[ministry] - Math.max(0, choice.own));
        hours[ministry] -= hidden;
      } else if (
        sittingForum.forum !== undefined &&
        sittingForum.principals.includes(ministry) &&
        !choice.going.includes(sittingForum.id)
      ) {
        // Below 0, so that even a meeting that takes no hours is left to a delegate.
        hidden = hours[ministry] + 1;
        hours[ministry] = -1;
      }
    },
    after(simulation, act) {
      beside?.after?.(simulation, act);
      const {
        state,
        month: { meeting },
      } = simulation;
      if (act.kind !== 'meeting') return;
      hours[ministry] += hidden;
      const { sittingForum } = act;
      if (sittingForum.forum === undefined || !sittingForum.principals.includes(ministry)) return;
      met.push({
        id: sittingForum.id,
        came: [...sittingForum.principals].filter((m) => meeting.present[m] === 1).length,
        due: sittingForum.principals.length,
        resolved: state.resolved - resolvedBefore,
      });
    },
  };
  const month = run.state.month;
  const earlier = run.witness;
  run.witness = witness;
  step(run);
  if (earlier === undefined) delete run.witness;
  else run.witness = earlier;
  const {
    state,
    world: { mandateMinistry },
    arrangement: { presentMinistry },
  } = run;
  let yours = 0;
  for (let i = 0; i < state.pending; i++)
    yours += Number(presentMinistry[mandateMinistry[state.queue[i]]] === ministry);
  return {
    month,
    met,
    resolved: state.resolved,
    pending: state.pending,
    yours,
    attention: state.attention[ministry],
    delivered: deliveredBy(run, ministry),
  };
}
