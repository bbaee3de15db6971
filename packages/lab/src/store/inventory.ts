import { basename } from 'node:path';
import type { Context } from './context.ts';
import { IdSet } from './idSet.ts';
import type { RunId } from './readRecords.ts';

/** What must be known of a part to decide what to do about it. */
export interface KnownPart {
  /** Path in the folder of results, as in the manifest. */
  readonly file: string;
  readonly rows: number;
  readonly context: Context;
  /** Name of the part of its months, if there is one. */
  readonly months: string | null;
}

/**
 * The parts and runs in a folder of results: found by reading all parts once, and kept up to date by the
 * writer. Holds neither bytes nor rows, which might not fit into memory.
 */
export class Inventory {
  readonly #parts = new Map<string, KnownPart>();
  /** Each context once, as thousands of parts share it. */
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

  /** Removes parts whose runs are in others, each run once. */
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

  /** Number of runs, failed ones included. */
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

  /** Number of runs that failed and are done nowhere. */
  get failed(): number {
    return this.#failures;
  }

  /** Is it done, with no metric missing? */
  isWhole(id: string): boolean {
    return this.#whole.has(id);
  }

  hasMonths(id: string): boolean {
    return this.#withMonths.has(id);
  }
}

/** The name of a part of runs, as in the manifest. */
export const listedName = (file: string): string => `runs/${basename(file)}`;
