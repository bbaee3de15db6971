import type { Memory, StepName } from './memoryShape.ts';
import { Records } from './records.ts';

/** What compiled code works on, by the names of its records. */
interface Run {
  readonly world: { readonly parameters: object };
  readonly state: object;
  readonly month: object;
  readonly arrangement: object;
}

/**
 * A run in the memory of compiled code. Columns are the same on both sides; numbers are handed over before
 * a month, or a step of it, and brought back after it.
 */
export class CompiledRun {
  readonly #memory: Memory;
  readonly #records: Records;
  #address = 0;
  #holdsNumbers = false;

  constructor(memory: Memory) {
    this.#memory = memory;
    this.#records = new Records(memory);
  }

  /** Puts the arrangement that is now in force there, with the rest of the run the first time. @throws {NoRoom} */
  arrange(run: Run): void {
    if (this.#address === 0) this.#address = this.#records.place('Simulation', run);
    else this.#records.refer('Simulation', run, 'arrangement');
  }

  /** The world was changed: its numbers and parameters are handed over anew. */
  change({ world }: Run): void {
    this.#records.write('World', world);
    this.#records.write('Parameters', world.parameters);
  }

  /** Hands the numbers over for all steps until `bringBack`: nobody else may read or change them until then. */
  handOver({ state, month }: Run): void {
    this.#records.write('State', state);
    this.#records.write('Month', month);
    this.#holdsNumbers = true;
  }

  /** Brings the numbers back. */
  bringBack({ state, month }: Run): void {
    this.#records.read('State', state);
    this.#records.read('Month', month);
    this.#holdsNumbers = false;
  }

  /** Does a step of a month. */
  do(step: StepName, run: Run): void {
    const alone = !this.#holdsNumbers;
    if (alone) this.handOver(run);
    this.#memory.steps[step](this.#address);
    if (alone) this.bringBack(run);
  }
}
