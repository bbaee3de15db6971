import { basename } from 'node:path';
import type { Context } from './context.ts';
import { IdSet } from './idSet.ts';
import type { RunId } from './readRecords.ts';

/** A part as far as it takes to know what is to be done about it. */
export interface KnownPart {
  /** From the folder of results, as the manifest has it. */
  readonly file: string;
  readonly rows: number;
  readonly context: Context;
  /** Name of the part of its months, if there is one. */
  readonly months: string | null;
}

/**
 * What lies in a folder of results, and which runs: found by one reading of all parts, and kept up to date
 * by the writer. It holds neither bytes nor rows, as of many parts they would not fit into memory.
 */
export class Inventory {
  readonly #parts = new Map<string, KnownPart>();
  /** Each kind of context once: it is the same in thousands of parts. */
  readonly #contexts = new Map<string, Context>();
  readonly #present = new IdSet();
  readonly #done = new IdSet();
  readonly #whole = new IdSet();
  readonly #withMonths = new IdSet();
  readonly #failed = new IdSet();
  readonly #twice = new IdSet();
  #failures = 0;

  /** @param runs - rows of the part, without runs that are known already */
  add(part: KnownPart, runs: readonly RunId[]): void {
    const key = JSON.stringify(part.context);
    if (!this.#contexts.has(key)) this.#contexts.set(key, part.context);
    this.#parts.set(part.file, { ...part, context: this.#contexts.get(key)! });
    for (const { runId, failed, monthsKept, lacks } of runs) {
      if (!this.#present.add(runId)) this.#twice.add(runId);
      const failedBefore = this.isFailed(runId);
      if (failed) this.#failed.add(runId);
      else this.#done.add(runId);
      this.#failures += Number(this.isFailed(runId)) - Number(failedBefore);
      if (!failed && !lacks) this.#whole.add(runId);
      if (monthsKept > 0) this.#withMonths.add(runId);
    }
  }

  /** Takes parts off whose runs stand in others now, each once. */
  replaced(files: readonly string[]): void {
    for (const file of files) this.#parts.delete(file);
    this.#twice.clear();
  }

  get parts(): readonly KnownPart[] {
    return [...this.#parts.values()];
  }

  get contexts(): readonly Context[] {
    return [...this.#contexts.values()];
  }

  get monthsInUse(): ReadonlySet<string> {
    return new Set(this.parts.flatMap(({ months }) => months ?? []));
  }

  /** How many runs there are, those that failed among them. */
  get size(): number {
    return this.#present.size;
  }

  /** Runs found in more than one part. */
  get twice(): IdSet {
    return this.#twice;
  }

  has(id: string): boolean {
    return this.#present.has(id);
  }

  /** Did it fail, and is it done nowhere? */
  isFailed(id: string): boolean {
    return this.#failed.has(id) && !this.#done.has(id);
  }

  /** How many failed, and are done nowhere. */
  get failed(): number {
    return this.#failures;
  }

  /** Is it done, with nothing missing of what is measured? */
  isWhole(id: string): boolean {
    return this.#whole.has(id);
  }

  hasMonths(id: string): boolean {
    return this.#withMonths.has(id);
  }
}

/** The name of a part of runs, as the manifest has it. */
export const listedName = (file: string): string => `runs/${basename(file)}`;
