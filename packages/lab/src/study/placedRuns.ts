import type { Context } from '../store/context.ts';
import { allOf, outcomeOf } from '../store/outcomeOf.ts';
import type { RunRecord } from '../store/runRecord.ts';
import type { RunOrder, RunPlace } from '../sweep/runOrder.ts';

/** A run, and its place in a study. */
export interface PlacedRun {
  readonly place: RunPlace;
  readonly record: RunRecord;
  /** Reads an outcome; NaN if missing. */
  read(outcome: string): number;
}

/** Runs, and what those of a part have in common. */
export interface PartOfRuns {
  readonly context: Context;
  readonly records: readonly RunRecord[];
}

/**
 * The runs of a study in its order; a run that two points share occurs at both. Runs of no point are left
 * out.
 */
export function placedRuns(order: RunOrder, parts: readonly PartOfRuns[]): PlacedRun[] {
  const found = new Map<string, { readonly record: RunRecord; readonly readers: Readers }>();
  for (const { context, records } of parts) {
    const readers = new Readers(order, context);
    for (const record of records) found.set(record.runId, { record, readers });
  }
  const runs: PlacedRun[] = [];
  for (let ordinal = 0; ordinal < order.count; ordinal++) {
    const place = order.placeOf(ordinal);
    const run = order.takes(place) ? found.get(order.idOf(place)) : undefined;
    if (run !== undefined) runs.push(new Placed(place, run.record, run.readers));
  }
  return runs;
}

/** A class, because a closure for each of a million runs takes more memory than the run. */
class Placed implements PlacedRun {
  readonly place: RunPlace;
  readonly record: RunRecord;
  readonly #readers: Readers;

  constructor(place: RunPlace, record: RunRecord, readers: Readers) {
    this.place = place;
    this.record = record;
    this.#readers = readers;
  }

  read(outcome: string): number {
    return this.#readers.of(outcome, this.record)(this.record);
  }
}

/** Readers of outcomes of a part, each made once. */
class Readers {
  readonly #order: RunOrder;
  readonly #context: Context;
  readonly #made = new Map<string, (record: RunRecord) => number>();

  constructor(order: RunOrder, context: Context) {
    this.#order = order;
    this.#context = context;
  }

  of(outcome: string, { scenario }: RunRecord): (record: RunRecord) => number {
    const key = `${scenario} ${outcome}`;
    const made = this.#made.get(key);
    if (made !== undefined) return made;
    const { formulas } = this.#order.plan;
    const reader = outcomeOf(
      outcome,
      formulas.find(({ id }) => id === outcome)?.formula.text,
      this.#context,
      allOf(this.#context),
    );
    this.#made.set(key, reader);
    return reader;
  }
}
