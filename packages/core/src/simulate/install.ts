import type { Arrangement } from '../regimes/arrangement.ts';
import type { StandingForum } from '../forums/standingForum.ts';
import * as plain from '../kernels/kernels.ts';
import type { Memory } from './memory.ts';
import { place, sizeOf } from './place.ts';
import type { Simulation } from './simulation.ts';

/** Puts an arrangement in force; a compiled run in which it does not find room goes on uncompiled, to the same bits. */
export function install(simulation: Simulation, arrangement: Arrangement): void {
  simulation.arrangement = arrangement;
  const { memory, world, state, month } = simulation;
  if (memory === undefined || simulation.kernels === plain) return;
  if (sizeOf(listsOf(arrangement)) <= memory.buffer.byteLength - memory.free) {
    placeArrangement(arrangement, memory);
    return;
  }
  simulation.kernels = plain;
  simulation.columns = { world, state, month };
}

/** An arrangement may be put into place by one run only. */
function placeArrangement(arrangement: Arrangement, memory: Memory): void {
  for (const standing of forumsOf(arrangement)) standing.columns = place(columnsOfForum(standing), memory);
  const { presentMinistry, linkPresent, linkMission, linkSpeed, pull, viewBias } = arrangement;
  arrangement.columns = place({ presentMinistry, linkPresent, linkMission, linkSpeed, pull, viewBias }, memory);
}

const listsOf = (arrangement: Arrangement): object => {
  const { presentMinistry, linkPresent, linkMission, linkSpeed, pull, viewBias } = arrangement;
  return { presentMinistry, linkPresent, linkMission, linkSpeed, pull, viewBias, ...forumsOf(arrangement).map(columnsOfForum) };
};

const forumsOf = ({ own, ranks }: Arrangement): StandingForum[] => [...own, ...ranks.flat()].filter((standing) => standing !== undefined);

const columnsOfForum = ({ goals, goalLinks: { start, items }, cells, cellMandates, memberOf }: StandingForum) => ({
  goals, goalLinks: { start, items }, cells, cellMandates: { start: cellMandates.start, items: cellMandates.items }, memberOf,
});
