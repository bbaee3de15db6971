import type { Arrangement } from '../regimes/arrangement.ts';
import * as plain from '../kernels/kernels.ts';
import { NoRoom, Records } from './records.ts';
import { place, sizeOf } from './place.ts';
import type { Simulation } from './simulation.ts';

/** Puts an arrangement in force; a compiled run in which it does not find room goes on uncompiled, to the same bits. */
export function install(simulation: Simulation, arrangement: Arrangement): void {
  simulation.arrangement = arrangement;
  const { memory, world, state, month } = simulation;
  if (memory === undefined || simulation.kernels === plain) return;
  try {
    const { presentMinistry, linkPresent, linkMission, linkSpeed, pull, viewBias } = arrangement;
    const columns = { presentMinistry, linkPresent, linkMission, linkSpeed, pull, viewBias };
    if (sizeOf(columns) > memory.buffer.byteLength - memory.free) throw new NoRoom();
    arrangement.columns = place(columns, memory);
    simulation.records ??= new Records(memory);
    simulation.address = simulation.records.place('Simulated', simulation);
    // The run itself stays where it is; what is new is the arrangement.
    simulation.records.refer('Simulated', simulation, 'arrangement');
  } catch (error) {
    if (!(error instanceof NoRoom)) throw error;
    simulation.kernels = plain;
    simulation.columns = { world, state, month };
    simulation.records = undefined;
  }
}
