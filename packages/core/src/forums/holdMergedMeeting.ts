import { drawUniform } from '../kernels/luck.ts';
import type { Simulated } from '../kernels/records.ts';
import { exp } from '../numbers/exp.ts';
import type { i32 } from '../numbers/whole.ts';
import { DEPUTIES } from '../parameters/options.ts';
import { watchAfter, watchBefore } from '../simulate/watch.ts';
import { giveAttention, hoursFor, hoursNeeded, shareOf, withSettling } from './attention.ts';
import { decideBetween } from './decideBetween.ts';
import { decideInside } from './decideInside.ts';
import { workTogether } from './workTogether.ts';

/** Obstacles that a minister who gives full attention can take up between houses under deputies. */
const JOINT_DECISIONS: number = 2;
/** Authority over the houses together on the day of the merger, of what it is when they have become one. */
const AUTHORITY_AT_FIRST: number = 0.5;

/**
 * The meeting of a ministry of several houses that are not one yet (structure §1.3): first each house holds its part, then
 * all together. Under deputies each house has a deputy with hours of a minister, and the minister what is between them.
 * @param ministry - a present-day ministry of at least two houses
 */
export function holdMergedMeeting(simulation: Simulated, ministry: i32): void {
  const parameters = simulation.world.parameters;
  const month = simulation.month;
  const arrangement = simulation.arrangement;
  const standing = arrangement.own[ministry]!;
  const houses = standing.members;
  const underDeputies = parameters.mergedMeeting === DEPUTIES;
  const grown = grownTogether(simulation, ministry);
  const between = pendingBetween(simulation, ministry, houses);
  const needed = underDeputies
    ? hoursForHouses(simulation, ministry, houses.length, between)
    : hoursNeeded(simulation, ministry);
  const share = shareOf(month.hours[ministry], needed);

  for (let i = 0; i < houses.length; i++) {
    const house = houses[i];
    const part = arrangement.houses[house]!;
    const inHouse: number = month.pendingInHouse[house];
    const given: number = underDeputies ? deputyShare(simulation, house, inHouse) : share;
    const apart: number = underDeputies ? 1 : 1 - grown;
    watchBefore(simulation, part);
    workTogether(simulation, part, ministry, given, parameters.ministerAuthority * given * apart);
    month.meeting.agenda = Math.floor(given * inHouse + 0.5);
    decideInside(simulation, ministry, house, month.meeting.agenda);
    watchAfter(simulation, part);
  }

  watchBefore(simulation, standing);
  giveAttention(simulation, ministry, needed);
  const over: number = underDeputies ? AUTHORITY_AT_FIRST + (1 - AUTHORITY_AT_FIRST) * grown : grown;
  workTogether(simulation, standing, ministry, share, parameters.ministerAuthority * over * share);
  const luck = standing.agendaLuck;
  month.meeting.agenda = underDeputies
    ? Math.floor(JOINT_DECISIONS * share + drawUniform(luck.key0, luck.key1, 0, 0, simulation.state.month))
    : Math.floor(share * between + 0.5);
  decideBetween(simulation, ministry, month.meeting.agenda, grown, underDeputies);
  watchAfter(simulation, standing);
}

/** I = 1 − exp(−(t − t_m)/T_I): how far the houses have become one. */
function grownTogether(simulation: Simulated, ministry: i32): number {
  const since: number = simulation.state.month - simulation.arrangement.mergedSince[ministry];
  return 1 - exp(-since / simulation.world.parameters.growingTogether);
}

/** Obstacles between its houses, pending at the start of the month. */
function pendingBetween(simulation: Simulated, ministry: i32, houses: Int32Array): number {
  const month = simulation.month;
  let between: number = month.pendingInside[ministry];
  for (let i = 0; i < houses.length; i++) between -= month.pendingInHouse[houses[i]];
  return between;
}

/** Hours that a minister over deputies needs: by houses, and by what is between them. */
function hoursForHouses(simulation: Simulated, ministry: i32, houses: number, between: number): number {
  return withSettling(simulation, ministry, hoursFor(simulation.world.parameters, houses, between));
}

/** s_h: what a deputy can give of what the house needs. */
function deputyShare(simulation: Simulated, house: i32, inHouse: number): number {
  const parameters = simulation.world.parameters;
  const start = simulation.world.ministryUnits.start;
  const units: number = start[house + 1] - start[house];
  return shareOf(parameters.ministerHours, hoursFor(parameters, units, inHouse));
}
