import { drawUniform } from '../random/drawUniform.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { exp } from '../numbers/exp.ts';
import type { i32 } from '../numbers/whole.ts';
import { DEPUTIES } from '../parameters/options.ts';
import { watchAfter, watchBefore } from '../simulate/watch.ts';
import { giveAttention, hoursFor, hoursNeeded, shareOf, withSettling } from './attention.ts';
import { decideBetween } from './decideBetween.ts';
import { decideInside } from './decideInside.ts';
import { workTogether } from './workTogether.ts';

/** Obstacles between houses that a minister over deputies can take up at full attention. */
const JOINT_DECISIONS: number = 2;
/**
 * Authority over the houses together on the day of the merger, as a share of what it is once they are one.
 */
const AUTHORITY_AT_FIRST: number = 0.5;

/**
 * The meeting of a merged ministry whose houses have not become one yet (ODD §7.7.3): first each house by
 * itself, then all together. Under deputies each house has a deputy with a minister's hours, and the
 * minister deals with what lies between the houses.
 * @param ministry - a present-day ministry of at least two houses
 */
export function holdMergedMeeting(run: Simulation, ministry: i32): void {
  const parameters = run.world.parameters;
  const month = run.month;
  const arrangement = run.arrangement;
  const sittingForum = arrangement.own[ministry]!;
  const houses = sittingForum.members;
  const underDeputies = parameters.mergedMeeting === DEPUTIES;
  const grown = grownTogether(run, ministry);
  const between = pendingBetween(run, ministry, houses);
  const needed = underDeputies
    ? hoursForHouses(run, ministry, houses.length, between)
    : hoursNeeded(run, ministry);
  const share = shareOf(month.hours[ministry], needed);

  for (let i = 0; i < houses.length; i++) {
    const house = houses[i];
    const part = arrangement.houses[house]!;
    const inHouse: number = month.pendingInHouse[house];
    const given: number = underDeputies ? deputyShare(run, house, inHouse) : share;
    const apart: number = underDeputies ? 1 : 1 - grown;
    watchBefore(run, part);
    workTogether(run, part, ministry, given, parameters.ministerAuthority * given * apart);
    month.meeting.agenda = Math.floor(given * inHouse + 0.5);
    decideInside(run, ministry, house, month.meeting.agenda);
    watchAfter(run, part);
  }

  watchBefore(run, sittingForum);
  giveAttention(run, ministry, needed);
  const over: number = underDeputies ? AUTHORITY_AT_FIRST + (1 - AUTHORITY_AT_FIRST) * grown : grown;
  workTogether(run, sittingForum, ministry, share, parameters.ministerAuthority * over * share);
  const luck = sittingForum.agendaLuck;
  month.meeting.agenda = underDeputies
    ? Math.floor(JOINT_DECISIONS * share + drawUniform(luck.key0, luck.key1, 0, 0, run.state.month))
    : Math.floor(share * between + 0.5);
  decideBetween(run, ministry, month.meeting.agenda, grown, underDeputies);
  watchAfter(run, sittingForum);
}

/** I = 1 − exp(−(t − t_m)/T_I): how far the houses have become one. */
function grownTogether(run: Simulation, ministry: i32): number {
  const since: number = run.state.month - run.arrangement.mergedSince[ministry];
  return 1 - exp(-since / run.world.parameters.growingTogether);
}

/** Obstacles between its houses, pending at the start of the month. */
export function pendingBetween(run: Simulation, ministry: i32, houses: Int32Array): number {
  const month = run.month;
  let between: number = month.pendingInside[ministry];
  for (let i = 0; i < houses.length; i++) between -= month.pendingInHouse[houses[i]];
  return between;
}

/** Hours that a minister over deputies needs: by houses, by what is between them, and while the merger settles. */
export function hoursForHouses(run: Simulation, ministry: i32, houses: number, between: number): number {
  return withSettling(run, ministry, hoursFor(run.world.parameters, houses, between));
}

/** s_h: what a deputy can give of what the house needs. */
function deputyShare(run: Simulation, house: i32, inHouse: number): number {
  const parameters = run.world.parameters;
  const start = run.world.ministryUnits.start;
  const units: number = start[house + 1] - start[house];
  return shareOf(parameters.ministerHours, hoursFor(parameters, units, inHouse));
}
