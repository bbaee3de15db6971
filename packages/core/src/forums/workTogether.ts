import type { Simulation } from '../simulate/simulation.ts';
import type { SittingForum } from './sittingForum.ts';
import type { i32 } from '../numbers/whole.ts';
import { agree } from './agree.ts';
import { bringMatters } from './bringMatters.ts';
import { divide } from './divide.ts';
import { exchange } from './exchange.ts';
import { findOpenness } from './openness.ts';

/**
 * Under a minister or a deputy: exchanges, agrees stances, divides the labour and puts obstacles on the
 * table.
 */
export function workTogether(
  run: Simulation,
  sittingForum: SittingForum,
  ministry: i32,
  preparation: number,
  authority: number,
): void {
  const meeting = run.month.meeting;
  meeting.forum = sittingForum;
  meeting.present[ministry] = 1;
  meeting.sharePresent = 1;
  meeting.preparation = preparation;
  meeting.authority = authority;
  meeting.arbitration = 1;
  meeting.chairVoice = 0;
  findOpenness(run, sittingForum);
  exchange(run, 1);
  agree(run, 1);
  divide(run, 1);
  bringMatters(run);
}
