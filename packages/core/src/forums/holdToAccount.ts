import type { Simulation } from '../simulate/simulation.ts';

/**
 * Everybody at the table sees who owes what (ODD §7.2, step 5): accountability for the goals under review rises, and
 * the centre refreshes its view of what local conditions call for.
 * @param strength - multiplies the rise, in [0, 1]
 */
export function holdToAccount(run: Simulation, strength: number): void {
  const state = run.state;
  const accountability = state.accountability;
  const meeting = run.month.meeting;
  const rise = strength * meeting.preparation * meeting.sharePresent * state.backing;
  const goals = meeting.forum.goals;
  for (let i = 0; i < goals.length; i++) {
    const k = goals[i];
    accountability[k] += rise * (1 - accountability[k]);
    state.centreView[k] = state.goalIdeal[k];
  }
}
