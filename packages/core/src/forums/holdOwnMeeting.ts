import type { Simulation } from '../simulate/simulation.ts';
import type { i32 } from '../numbers/whole.ts';
import { AT_ONCE } from '../parameters/options.ts';
import { watchAfter, watchBefore } from '../simulate/watch.ts';
import { giveAttention, hoursNeeded } from './attention.ts';
import { decideInside } from './decideInside.ts';
import { holdMergedMeeting } from './holdMergedMeeting.ts';
import { workTogether } from './workTogether.ts';

/**
 * A ministry's own management meeting: as good as the share of attention s_m that its minister can give (ODD §7.2).
 * @param ministry - a present-day ministry
 */
export function holdOwnMeeting(run: Simulation, ministry: i32): void {
  const month = run.month;
  const sittingForum = run.arrangement.own[ministry]!;
  const parameters = run.world.parameters;
  if (parameters.mergedMeeting !== AT_ONCE && sittingForum.members.length > 1) {
    holdMergedMeeting(run, ministry);
    return;
  }
  watchBefore(run, sittingForum);
  const share = giveAttention(run, ministry, hoursNeeded(run, ministry));
  workTogether(run, sittingForum, ministry, share, parameters.ministerAuthority * share);
  month.meeting.agenda = Math.floor(share * month.pendingInside[ministry] + 0.5);
  decideInside(run, ministry, -1, month.meeting.agenda);
  watchAfter(run, sittingForum);
}
