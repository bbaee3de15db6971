import type { Memory, StepName } from './memoryShape.ts';
import { MemoryRecords } from './memoryRecords.ts';

/** The parts of a run that compiled code works on. */
interface Run {
  readonly world: { readonly parameters: object };
  readonly state: object;
  readonly month: object;
  readonly arrangement: object;
}

/**
 * A run in the memory of compiled code. Columns are shared with it; single numbers are copied over before
 * a month, or a step of it, and copied back after it.
 */
export class CompiledRun {
  readonly #memory: Memory;
  readonly #records: MemoryRecords;
  #address = 0;
  #holdsNumbers = false;

  constructor(memory: Memory) {
    this.#memory = memory;
    this.#records = new MemoryRecords(memory);
  }

  /** Puts the present arrangement into memory; the first time, the whole run. @throws {NoRoom} */
  arrange(run: Run): void {
    if (this.#address === 0) this.#address = this.#records.put('Simulation', run);
    else this.#records.refer('Simulation', run, 'arrangement');
  }

  /** Copies the numbers and parameters of a changed world over. */
  change({ world }: Run): void {
    this.#records.write('World', world);
    this.#records.write('Parameters', world.parameters);
  }

  /**
   * Copies numbers over for all steps until `bringBack`; until then nothing else may read or change them.
   */
  handOver({ state, month }: Run): void {
    this.#records.write('State', state);
    this.#records.write('Month', month);
    this.#holdsNumbers = true;
  }

  /** Copies the numbers back. */
  bringBack({ state, month }: Run): void {
    this.#records.read('State', state);
    this.#records.read('Month', month);
    this.#holdsNumbers = false;
  }

  /** Takes a step of a month. */
  do(step: StepName, run: Run): void {
    const alone = !this.#holdsNumbers;
    if (alone) this.handOver(run);
    this.#memory.steps[step](this.#address);
    if (alone) this.bringBack(run);
  }
}
