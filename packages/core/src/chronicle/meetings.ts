import { concerns } from '../forums/concerns.ts';
import { isKnown } from '../forums/discover.ts';
import type { SittingForum } from '../forums/sittingForum.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { State } from '../state/state.ts';
import type { Met } from './happening.ts';

/** Obstacles that wait, oldest first: whose they are, whom they wait for and since which month. */
export interface Pending {
  readonly mandates: Int32Array;
  readonly since: Int32Array;
  /** Unit that each waits for. */
  readonly waitsFor: Int32Array;
}

/** What waits at this moment. */
export function pendingNow({ queue, pending, waitsFor, waitsSince }: State): Pending {
  // Loops: methods of such arrays take ten times as long, and this is asked before each meeting.
  const mandates = new Int32Array(pending);
  const since = new Int32Array(pending);
  const units = new Int32Array(pending);
  let count = 0;
  for (let i = 0; i < pending; i++) {
    const mandate = queue[i];
    if (waitsFor[mandate] < 0) continue;
    mandates[count] = mandate;
    since[count] = waitsSince[mandate];
    units[count++] = waitsFor[mandate];
  }
  return {
    mandates: mandates.subarray(0, count),
    since: since.subarray(0, count),
    waitsFor: units.subarray(0, count),
  };
}

/** A meeting that has just ended. @param before - what waited when it began */
export function noteMeeting(run: Simulation, sittingForum: SittingForum, before: Pending): Met {
  const {
    state: { month, waitsFor },
    month: { meeting },
  } = run;
  const settled: number[] = [];
  for (const mandate of before.mandates) if (waitsFor[mandate] < 0) settled.push(mandate);
  const came = (m: number) => meeting.present[m] === 1;
  const principals = [...sittingForum.principals];
  const own = sittingForum.forum === undefined;
  return {
    kind: 'met',
    month,
    forum: sittingForum.id,
    type: sittingForum.forum?.kind ?? 'ministry',
    goals: own ? [] : [...sittingForum.goals],
    ministers: own ? principals : principals.filter(came),
    delegates: own ? [] : principals.filter((m) => !came(m)),
    settled,
    left: own || !(sittingForum.forum.does.decide > 0) ? [] : cameUp(run, sittingForum, before, settled),
  };
}

/** Obstacles that came up before the agenda was full and still wait. */
function cameUp(
  run: Simulation,
  { isMember, isInScope }: SittingForum,
  { mandates, waitsFor }: Pending,
  settled: readonly number[],
): number[] {
  const {
    world: { mandateMinistry, mandateCell, unitMinistry },
    arrangement: { presentMinistry },
    month: { meeting },
  } = run;
  const left: number[] = [];
  let places = meeting.agenda - settled.length;
  for (let i = 0; i < mandates.length && places > 0; i++) {
    const e = mandates[i];
    const [one, other] = [mandateMinistry[e], unitMinistry[waitsFor[i]]];
    if (
      settled.includes(e) ||
      isInScope[mandateCell[e]] === 0 ||
      !concerns(isMember, presentMinistry, one, other) ||
      !isKnown(run, e)
    )
      continue;
    left.push(e);
    places--;
  }
  return left;
}
