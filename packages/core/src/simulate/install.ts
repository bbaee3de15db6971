import type { Arrangement } from '../regimes/arrangement.ts';
import * as plain from '../kernels/kernels.ts';
import type { Simulated } from '../kernels/records.ts';
import type { Memory } from './memory.ts';
import { NoRoom, Records } from './records.ts';
import { place, sizeOf } from './place.ts';
import type { Simulation } from './simulation.ts';

/** Puts an arrangement in force; a compiled run in which it does not find room goes on uncompiled, to the same bits. */
export function install(simulation: Simulation, arrangement: Arrangement): void {
  simulation.arrangement = arrangement;
  const { memory, world, state, month } = simulation;
  if (memory !== undefined && simulation.kernels !== plain) {
    try {
      placeArrangement(simulation, arrangement, memory);
      return;
    } catch (error) {
      if (!(error instanceof NoRoom)) throw error;
      simulation.kernels = plain;
      simulation.records = undefined;
      arrangement.columns = undefined;
    }
  }
  simulation.columns = { world, state, month, run: simulation };
}

/** An arrangement may be put into place by one run only. @throws {NoRoom} */
function placeArrangement(simulation: Simulation, arrangement: Arrangement, memory: Memory): void {
  const {
    presentMinistry,
    linkPresent,
    linkMission,
    linkSpeed,
    pull,
    viewBias,
    benchmark = {},
  } = arrangement;
  const columns = { presentMinistry, linkPresent, linkMission, linkSpeed, pull, viewBias };
  if (sizeOf({ columns, benchmark }) > memory.buffer.byteLength - memory.free) throw new NoRoom();
  place(benchmark, memory);
  arrangement.columns = place(columns, memory);
  simulation.records ??= new Records(memory);
  const run = simulation.records.place('Simulated', simulation) as unknown as Simulated;
  // The run stays where it is; what is new is the arrangement.
  simulation.records.refer('Simulated', simulation, 'arrangement');
  simulation.columns = { ...simulation.columns, run };
}
