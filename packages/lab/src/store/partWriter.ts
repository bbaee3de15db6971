import { monthColumns, runColumns } from './columns.ts';
import type { Context } from './context.ts';
import type { KnownPart } from './inventory.ts';
import { layout } from './layout.ts';
import type { Ledger } from './ledger.ts';
import { writePart } from './partFile.ts';
import type { RunRecord } from './runRecord.ts';

/**
 * A part is written when it has this many runs or numbers, or when its first run has waited long enough.
 */
const MOST_RUNS = 4096;
const MOST_NUMBERS = 2_000_000;

/** Collects runs and writes them in parts. Only runs in a part are safe. */
export class PartWriter {
  readonly #places: ReturnType<typeof layout>;
  readonly #context: Context;
  readonly #longest: number;
  readonly #ledger: Ledger;
  readonly #onPart: (part: KnownPart, records: readonly RunRecord[]) => void;
  readonly #written: string[] = [];
  #records: RunRecord[] = [];
  #numbers = 0;
  #since = 0;

  /**
   * @param longest - most seconds that a run waits for others; with Infinity, parts do not depend on time
   * @param onPart - called with each part that is written, and its runs
   */
  constructor(
    ledger: Ledger,
    context: Context,
    {
      longest = Number.POSITIVE_INFINITY,
      onPart = () => {},
    }: {
      readonly longest?: number;
      readonly onPart?: (part: KnownPart, records: readonly RunRecord[]) => void;
    } = {},
  ) {
    this.#places = layout(ledger.folder);
    this.#context = context;
    this.#longest = longest;
    this.#ledger = ledger;
    this.#onPart = onPart;
  }

  /** Number of runs that are not safe yet. */
  get waiting(): number {
    return this.#records.length;
  }

  /** Files that it wrote, as in the manifest. */
  get written(): readonly string[] {
    return this.#written;
  }

  add(record: RunRecord): void {
    // A monotonic clock, unaffected by changes of the time of day.
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

  /** Writes all waiting runs. @throws {InputError} if that fails; only waiting runs are then lost */
  flush(): void {
    if (this.#records.length === 0) return;
    // Write nothing if the folder is lost.
    this.#ledger.check();
    const records = this.#records.sort((one, other) => (one.runId < other.runId ? -1 : 1));
    const rows = records.reduce((sum, { monthsKept }) => sum + monthsKept, 0);
    const months =
      rows === 0
        ? null
        : writePart(this.#places.months, monthColumns(records, this.#context), this.#context, null);
    const runs = writePart(
      this.#places.runs,
      runColumns(records, this.#context),
      this.#context,
      months?.name ?? null,
    );
    this.#ledger.add(
      ...(months === null ? [] : [{ file: `months/${months.name}`, bytes: months.bytes, rows }]),
      { file: `runs/${runs.name}`, bytes: runs.bytes, rows: records.length },
    );
    this.#onPart(
      {
        file: `runs/${runs.name}`,
        rows: records.length,
        context: this.#context,
        months: months?.name ?? null,
      },
      records,
    );
    this.#written.push(`runs/${runs.name}`, ...(months === null ? [] : [`months/${months.name}`]));
    this.#records = [];
    this.#numbers = 0;
  }
}
