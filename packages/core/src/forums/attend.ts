import { comes } from '../behaviours/decisions.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { SittingForum } from './sittingForum.ts';
import { shareOf } from './attention.ts';
import { fullness } from './fullness.ts';
import { CZAR, OFFICIALS, PRIME_MINISTER, PRINCIPALS } from './roles.ts';

/** Hours that a czar needs for each ministry at the table, besides those of the meeting. */
const HOURS_PER_MEMBER: number = 2;

/**
 * Who comes to a meeting, what it costs, and with what authority it sits (ODD §7.2, "Who comes", "What it costs").
 * A principal with too few hours left sends a delegate; the meeting is held all the same.
 */
export function attend(run: Simulation, sittingForum: SittingForum): void {
  const state = run.state;
  const month = run.month;
  const meeting = month.meeting;
  const terms = sittingForum.terms;
  meeting.forum = sittingForum;
  state.meetings += 1;

  let primeMinister = true;
  if (sittingForum.role === PRIME_MINISTER) {
    primeMinister = month.primeMinisterHours >= terms.hours;
    if (primeMinister) month.primeMinisterHours -= terms.hours;
    if (primeMinister && terms.does.holdToAccount > 0) month.primeMinisterAtStocktake = true;
  }

  let came = 0;
  const principals = sittingForum.principals;
  const due = principals.length;
  const cost =
    run.world.parameters.meetingCost *
    run.world.averageCapacity *
    terms.cost *
    terms.unclear *
    fullness(run, due);
  for (let i = 0; i < due; i++) {
    const m = principals[i];
    const present = comes(
      run,
      sittingForum,
      m,
      terms.attendance === PRINCIPALS && month.hours[m] >= terms.hours,
    );
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

  const sway: number = primeMinister ? czarShare(run, sittingForum) : terms.withoutPrimeMinister;
  meeting.authority = (terms.authority.base + terms.authority.backing * state.backing) * sway;
  meeting.arbitration = (terms.arbitration.base + terms.arbitration.backing * state.backing) * sway;
  const prepared = terms.preparation < 0 ? month.centrePreparation : terms.preparation;
  meeting.preparation = sittingForum.role === CZAR ? prepared * sway : prepared;
  meeting.chairVoice = terms.chairVoice;
}

/** The share of what the meeting needs of a czar that he or she can give (ODD §7.7.14); 1 under anybody else. */
function czarShare(run: Simulation, sittingForum: SittingForum): number {
  if (sittingForum.role !== CZAR || !(run.world.parameters.czarHours > 0)) return 1;
  const month = run.month;
  const needed = sittingForum.terms.hours + HOURS_PER_MEMBER * sittingForum.principals.length;
  const share = shareOf(month.czarHours, needed);
  month.czarHours = Math.max(0, month.czarHours - share * needed);
  return share;
}
