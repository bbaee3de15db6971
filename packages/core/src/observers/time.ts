import type { Observer } from './observer.ts';

/**
 * Where capacity goes: shares of ΣK_u that add up to 1, means over the months of the summary (ODD §4,
 * conservation).
 */
export interface TimeReading {
  /** Effort that becomes supply. */
  readonly implementing: number;
  /** Spent in meetings and on preparing them. */
  readonly meetings: number;
  /** Lost to the disruption of a reorganisation. */
  readonly disruption: number;
  /** Lost to a mission that a merger muddles. */
  readonly mission: number;
  /** Spent on work that waits on an obstacle. */
  readonly blocked: number;
}

/** The parts of a `TimeReading`: the work first, then what takes from it. */
export const timeParts = [
  'implementing',
  'meetings',
  'disruption',
  'mission',
  'blocked',
] as const satisfies readonly (keyof TimeReading)[];

/** Where the time of the government goes. */
export const time: Observer<TimeReading> = {
  id: 'time',
  months: 'summary',
  begin({ units, mandates, capacity, unitMinistry }) {
    let [all, meetings, disruption, mission, blocked] = [0, 0, 0, 0, 0];
    return {
      see({ state, arrangement: { presentMinistry, missionKept } }) {
        for (let u = 0; u < units; u++) {
          const inMeetings = capacity[u] * state.meetingShare[presentMinistry[unitMinistry[u]]];
          all += capacity[u];
          meetings += inMeetings;
          const clear = state.netCapacity[u] / missionKept[unitMinistry[u]];
          disruption += capacity[u] - inMeetings - clear;
          mission += clear - state.netCapacity[u];
        }
        for (let e = 0; e < mandates; e++) if (state.waitsFor[e] >= 0) blocked += state.effort[e];
      },
      tell: () => ({
        implementing: 1 - (meetings + disruption + mission + blocked) / all,
        meetings: meetings / all,
        disruption: disruption / all,
        mission: mission / all,
        blocked: blocked / all,
      }),
    };
  },
};
