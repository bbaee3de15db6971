import type { Simulation } from '@joined-up/core';

/** Work that waits between a minister's ministry and another one. */
export interface Waiting {
  /** Id of the other ministry. */
  readonly other: string;
  /** Who waits: the other ministry for the minister's, or the minister's for the other. */
  readonly who: 'they' | 'we';
  readonly count: number;
  /** Months that the oldest piece has waited. */
  readonly months: number;
}

/** Who waits for a present-day ministry and whom it waits for, longest first. */
export function waitingAround({ world, state, arrangement }: Simulation, ministry: number): Waiting[] {
  const found = new Map<string, { other: string; who: Waiting['who']; count: number; months: number }>();
  const presentOf = (legacy: number): number => arrangement.presentMinistry[legacy];
  for (let i = 0; i < state.pending; i++) {
    const e = state.queue[i];
    if (state.waitsFor[e] < 0) continue;
    const waits = world.mandateMinistry[e];
    const asked = world.unitMinistry[state.waitsFor[e]];
    const [ours, theirs] = [presentOf(waits) === ministry, presentOf(asked) === ministry];
    if (ours === theirs) continue;
    const who = ours ? 'we' : 'they';
    const other = world.government.ministries[ours ? asked : waits].id;
    const months = state.month - state.waitsSince[e];
    const one = found.get(`${who} ${other}`) ?? { other, who, count: 0, months: 0 };
    one.count += 1;
    one.months = Math.max(one.months, months);
    found.set(`${who} ${other}`, one);
  }
  return [...found.values()].toSorted((a, b) => b.months - a.months || b.count - a.count);
}
