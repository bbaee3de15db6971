import { drawUniform } from '../kernels/luck.ts';
import type { Simulated, Standing } from '../kernels/records.ts';
import { agree } from './agree.ts';
import { decide } from './decide.ts';
import { discover } from './discover.ts';
import { divide } from './divide.ts';
import { exchange } from './exchange.ts';
import { holdToAccount } from './holdToAccount.ts';
import { findOpenness } from './openness.ts';

/** A meeting works through its agenda, in the order of model §3.2. */
export function holdMeeting(simulation: Simulated, standing: Standing): void {
  const meeting = simulation.month.meeting;
  const terms = standing.terms;
  const does = terms.does;
  findOpenness(simulation, standing);
  if (does.exchange > 0) exchange(simulation, does.exchange);
  if (does.agree > 0) agree(simulation, does.agree);
  if (does.divide > 0) divide(simulation, does.divide);
  if (does.decide > 0) {
    discover(simulation);
    const decisions = terms.decisions * does.decide * meeting.preparation;
    const luck = standing.agendaLuck;
    meeting.agenda = Math.floor(
      decisions + drawUniform(luck.key0, luck.key1, 0, 0, simulation.state.month),
    );
    decide(simulation, meeting.agenda);
  }
  if (does.holdToAccount > 0) holdToAccount(simulation, does.holdToAccount);
}
