import type { Simulation } from '../simulate/simulation.ts';

/**
 * Everybody at the table sees who owes what (model §3.2, step 5): accountability for the goals under review rises, and
 * the centre refreshes its view of what local conditions call for.
 * @param strength - multiplies the rise, in [0, 1]
 */
export function holdToAccount({ state, month: { meeting } }: Simulation, strength: number): void {
  const { accountability, centreView, goalIdeal, backing } = state;
  const rise = strength * meeting.preparation * meeting.sharePresent * backing;
  for (const k of meeting.forum.goals) {
    accountability[k] += rise * (1 - accountability[k]);
    centreView[k] = goalIdeal[k];
  }
}
