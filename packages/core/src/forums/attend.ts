import type { Simulated, Standing } from '../kernels/records.ts';
import { OFFICIALS, PRIME_MINISTER, PRINCIPALS } from './roles.ts';

/**
 * Who comes to a meeting, what it costs, and with what authority it sits (model §3.2, "Attention", "Cost").
 * A principal with too few hours left sends a delegate; the meeting is held whoever comes.
 */
export function attend(simulation: Simulated, standing: Standing): void {
  const state = simulation.state;
  const month = simulation.month;
  const meeting = month.meeting;
  const terms = standing.terms;
  meeting.forum = standing;
  state.meetings += 1;

  let primeMinister = true;
  if (standing.role === PRIME_MINISTER) {
    primeMinister = month.primeMinisterHours >= terms.hours;
    if (primeMinister) month.primeMinisterHours -= terms.hours;
    if (primeMinister && terms.does.holdToAccount > 0) month.primeMinisterAtStocktake = true;
  }

  let came = 0;
  const cost =
    simulation.world.parameters.meetingCost * simulation.world.averageCapacity * terms.cost * terms.unclear;
  const principals = standing.principals;
  const due = principals.length;
  for (let i = 0; i < due; i++) {
    const m = principals[i];
    const present = terms.attendance === PRINCIPALS && month.hours[m] >= terms.hours;
    if (present) {
      month.hours[m] -= terms.hours;
      came += 1;
    }
    meeting.present[m] = present ? 1 : 0;
    month.meetingCost[m] += cost;
  }
  const share: number = came;
  meeting.sharePresent = due === 0 ? 0 : share / due;
  if (terms.attendance !== OFFICIALS) {
    state.due += due;
    state.present += came;
  }

  const sway: number = primeMinister ? 1 : terms.withoutPrimeMinister;
  meeting.authority = (terms.authority.base + terms.authority.backing * state.backing) * sway;
  meeting.arbitration = (terms.arbitration.base + terms.arbitration.backing * state.backing) * sway;
  meeting.preparation = terms.preparation < 0 ? month.centrePreparation : terms.preparation;
  meeting.chairVoice = terms.chairVoice;
}
