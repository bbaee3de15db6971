import { uniform } from '../random/draws.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { agree } from './agree.ts';
import { decide } from './decide.ts';
import { divide } from './divide.ts';
import { exchange } from './exchange.ts';
import { holdToAccount } from './holdToAccount.ts';
import { findOpenness } from './openness.ts';
import type { StandingForum } from './standingForum.ts';

/** A meeting works through its agenda, in the order of model §3.2. */
export function holdMeeting(simulation: Simulation, standing: StandingForum): void {
  const { month: { meeting }, state } = simulation;
  const forum = standing.forum!;
  const { does } = forum;
  findOpenness(simulation, standing);
  if (does.exchange > 0) exchange(simulation, does.exchange);
  if (does.agree > 0) agree(simulation, does.agree);
  if (does.divide > 0) divide(simulation, does.divide);
  if (does.decide > 0) {
    const decisions = forum.decisions * does.decide * meeting.preparation;
    meeting.agenda = Math.floor(decisions + uniform(standing.agendaLuck, 0, state.month));
    decide(simulation, meeting.agenda);
  }
  if (does.holdToAccount > 0) holdToAccount(simulation, does.holdToAccount);
}
