import { monthColumns, runColumns } from './columns.ts';
import type { Context } from './context.ts';
import { layout } from './layout.ts';
import type { Lock } from './lock.ts';
import { writePart } from './partFile.ts';
import type { RunRecord } from './runRecord.ts';

/** A part is written when it has so many runs, or numbers, or the first of them has waited long enough. */
const MOST_RUNS = 4096;
const MOST_NUMBERS = 2_000_000;

/** Gathers runs and writes them in parts. Only what stands in a part is safe. */
export class PartWriter {
  readonly #places: ReturnType<typeof layout>;
  readonly #context: Context;
  readonly #longest: number;
  readonly #lock: Lock;
  #records: RunRecord[] = [];
  #numbers = 0;
  #since = 0;

  /** @param longest - seconds that a run may wait for others; without an end, parts do not depend on time */
  constructor(folder: string, context: Context, lock: Lock, longest = Number.POSITIVE_INFINITY) {
    this.#places = layout(folder);
    this.#context = context;
    this.#longest = longest;
    this.#lock = lock;
  }

  /** Runs that are not safe yet. */
  get waiting(): number {
    return this.#records.length;
  }

  add(record: RunRecord): void {
    // A clock that somebody sets does not matter: this one only ever counts on.
    if (this.#records.length === 0) this.#since = performance.now();
    this.#records.push(record);
    this.#numbers +=
      record.values.length +
      record.settings.length +
      record.monthly.length +
      record.settings.length * (record.monthly.length > 0 ? record.months : 0);
    const waited = performance.now() - this.#since >= 1000 * this.#longest;
    if (this.#records.length >= MOST_RUNS || this.#numbers >= MOST_NUMBERS || waited) this.flush();
  }

  /** Writes what there is. @throws {InputError} if it cannot be written; nothing is lost then but what waited */
  flush(): void {
    if (this.#records.length === 0) return;
    this.#lock.check();
    const records = this.#records.sort((one, other) => (one.runId < other.runId ? -1 : 1));
    const withMonths = records.some(({ monthly }) => monthly.length > 0);
    const months = withMonths
      ? writePart(this.#places.months, monthColumns(records, this.#context), this.#context, null)
      : null;
    writePart(this.#places.runs, runColumns(records, this.#context), this.#context, months);
    this.#records = [];
    this.#numbers = 0;
  }
}
