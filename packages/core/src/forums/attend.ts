import type { Simulation } from '../simulate/simulation.ts';
import type { StandingForum } from './standingForum.ts';

/**
 * Who comes to a meeting, what it costs, and with what authority it sits (model §3.2, "Attention", "Cost").
 * A principal with too few hours left sends a delegate; the meeting is held whoever comes.
 */
export function attend({ world, state, arrangement, month }: Simulation, standing: StandingForum): void {
  const { parameters } = world;
  const { meeting } = month;
  const forum = standing.forum!;
  const { centre } = arrangement;
  meeting.forum = standing;
  state.meetings++;

  let primeMinister = true;
  if (standing.chair === 'prime-minister') {
    primeMinister = month.primeMinisterHours >= forum.hours;
    if (primeMinister) month.primeMinisterHours -= forum.hours;
    if (primeMinister && forum.does.holdToAccount > 0) month.primeMinisterAtStocktake = true;
  }

  let came = 0;
  const unclear = standing.served && centre !== undefined ? 1 + (centre.units - 1) * (1 - centre.roleClarity) : 1;
  const cost = parameters.meetingCost * world.averageCapacity * forum.cost * unclear;
  for (const m of standing.principals) {
    const present = forum.attendance === 'principals' && month.hours[m] >= forum.hours;
    if (present) month.hours[m] -= forum.hours;
    meeting.present[m] = Number(present);
    came += Number(present);
    month.meetingCost[m] += cost;
  }
  meeting.sharePresent = standing.principals.length === 0 ? 0 : came / standing.principals.length;
  if (forum.attendance !== 'officials') {
    state.due += standing.principals.length;
    state.present += came;
  }

  const sway = primeMinister ? 1 : forum.withoutPrimeMinister;
  meeting.authority = (forum.authority.base + forum.authority.backing * state.backing) * sway;
  meeting.arbitration = (forum.arbitration.base + forum.arbitration.backing * state.backing) * sway;
  meeting.preparation = forum.preparation === 'centre' ? month.centrePreparation : forum.preparation;
  meeting.chairVoice = chairVoice(forum.chairVoice, centre?.directorship ?? 0, parameters.peerBias);
}

/** d_f: a number, or by the role of who chairs. */
const chairVoice = (voice: number | 'directorship' | 'peer-bias', directorship: number, peerBias: number): number =>
  voice === 'directorship' ? directorship : voice === 'peer-bias' ? peerBias : voice;
