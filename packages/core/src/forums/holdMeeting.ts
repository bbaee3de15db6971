import { drawUniform } from '../random/drawUniform.ts';
import type { Simulation } from '../simulate/simulation.ts';
import type { SittingForum } from './sittingForum.ts';
import { agree } from './agree.ts';
import { bringMatters } from './bringMatters.ts';
import { decide } from './decide.ts';
import { discover } from './discover.ts';
import { divide } from './divide.ts';
import { exchange } from './exchange.ts';
import { holdToAccount } from './holdToAccount.ts';
import { findOpenness } from './openness.ts';

/** A meeting works through its agenda, in the order of ODD §7.2. */
export function holdMeeting(run: Simulation, sittingForum: SittingForum): void {
  const meeting = run.month.meeting;
  const terms = sittingForum.terms;
  const does = terms.does;
  findOpenness(run, sittingForum);
  if (does.exchange > 0) exchange(run, does.exchange);
  if (does.agree > 0) agree(run, does.agree);
  if (does.divide > 0) divide(run, does.divide);
  if (does.decide > 0) {
    bringMatters(run);
    discover(run);
    const decisions = terms.decisions * does.decide * meeting.preparation;
    const luck = sittingForum.agendaLuck;
    meeting.agenda = Math.floor(decisions + drawUniform(luck.key0, luck.key1, 0, 0, run.state.month));
    decide(run, meeting.agenda);
  }
  if (does.holdToAccount > 0) holdToAccount(run, does.holdToAccount);
}
