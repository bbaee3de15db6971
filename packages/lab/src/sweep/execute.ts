import { metrics } from '@joined-up/core';
import { pointOf } from '../designs/design.ts';
import type { Context } from '../store/context.ts';
import type { RunRecord } from '../store/runRecord.ts';
import type { Batch, BatchResult, CommonToBatches } from './batch.ts';
import { workerFile } from '../threads/workerFile.ts';
import { NotBegun, TooLong, type Pool } from './pool.ts';
import { recordOf } from './recordOf.ts';
import { thisThread, threadsHere } from './poolHere.ts';
import type { RunOrder } from './runOrder.ts';
import { idAt, type ToDo } from './toDo.ts';

export interface ExecuteOptions {
  readonly threads: number;
  /** Ends the work once batches under way are done. */
  readonly signal?: AbortSignal;
  /** Seconds after which a run is given up, and fails. @defaultValue no limit */
  readonly runSeconds?: number;
  /**
   * Use a separate thread even for one: only that can be ended in the middle of a run.
   * @defaultValue false
   */
  readonly apart?: boolean;
  /** The script of each thread. */
  readonly worker?: URL;
  /** Makes a pool to use instead of threads of this machine. */
  readonly pool?: (setting: CommonToBatches) => Promise<Pool>;
}

/** Does the runs of a sweep, batch by batch. Make one for each sweep, and end it. */
export class Executor {
  readonly #order: RunOrder;
  readonly #context: Context;
  readonly #setting: CommonToBatches;
  readonly #pool: Pool;
  /** Columns of a run. */
  readonly #width: number;
  readonly #signal: AbortSignal | undefined;
  #size = 2;

  private constructor(
    order: RunOrder,
    context: Context,
    setting: CommonToBatches,
    pool: Pool,
    signal: AbortSignal | undefined,
  ) {
    this.#order = order;
    this.#context = context;
    this.#setting = setting;
    this.#pool = pool;
    this.#signal = signal;
    this.#width = metrics.length + setting.measures.length;
  }

  static async begin(
    order: RunOrder,
    context: Context,
    {
      threads,
      signal,
      runSeconds,
      apart = false,
      worker = workerFile('sweepWorker', import.meta.url),
      pool,
    }: ExecuteOptions,
  ): Promise<Executor> {
    const { scenarios, choices, design, fixed, monthly, measures, own, things } = order.plan;
    const setting: CommonToBatches = {
      scenarios: scenarios.map(({ source, months }) => ({ source, months })),
      regimes: order.regimes,
      names: design.names,
      choices,
      fixed,
      monthly,
      measures,
      ...(own === undefined ? {} : { own }),
      ...(runSeconds === undefined ? {} : { runSeconds }),
    };
    const chosen =
      (await pool?.(setting)) ??
      (threads === 1 && !apart && runSeconds === undefined
        ? thisThread(setting, things)
        : await threadsHere(setting, threads, worker, signal));
    return new Executor(order, context, setting, chosen, signal);
  }

  /** Workers elsewhere, if they do the batches. */
  get workers(): Pool['workers'] {
    return this.#pool.workers;
  }

  /**
   * Does the runs to do from one index to another.
   * @param take - called with the runs of each finished batch, in any order; if it throws, the work ends
   */
  async run(
    todo: ToDo,
    from: number,
    to: number,
    take: (records: readonly RunRecord[]) => void,
  ): Promise<void> {
    let next = from;
    const faults: unknown[] = [];
    const going = new Set<Promise<void>>();
    const begin = (first: number, last: number): void => {
      const batch = this.#batch(todo, first, last)
        .then(take)
        .catch((error: unknown) => {
          if (!(error instanceof NotBegun)) faults.push(error);
        })
        .finally(() => going.delete(batch));
      going.add(batch);
    };
    const takeBack = (): void => this.#pool.takeBack?.();
    this.#signal?.addEventListener('abort', takeBack, { once: true });
    try {
      while (faults.length === 0 && next < to && this.#signal?.aborted !== true) {
        if (going.size < this.#pool.atOnce) {
          const first = next;
          next = Math.min(to, next + this.#size);
          begin(first, next);
        } else
          await Promise.race([
            ...going,
            ...(this.#pool.changed === undefined ? [] : [this.#pool.changed()]),
          ]);
      }
      if (this.#signal?.aborted === true) takeBack();
      await Promise.all(going);
    } finally {
      this.#signal?.removeEventListener('abort', takeBack);
    }
    if (faults.length > 0) throw faults[0];
  }

  async end(): Promise<void> {
    await this.#pool.end();
  }

  async #batch(todo: ToDo, first: number, last: number): Promise<RunRecord[]> {
    const { plan } = this.#order;
    const places = Array.from({ length: last - first }, (_, i) =>
      this.#order.placeOf(todo.ordinals[first + i]),
    );
    const points = new Float64Array(places.length * plan.design.names.length);
    places.forEach(({ point }, i) => {
      points.set(pointOf(plan.design, point), i * plan.design.names.length);
    });
    const result = await this.#hand({
      scenarios: places.map(({ scenario }) => scenario),
      regimes: places.map((place) => this.#order.regimes.indexOf(this.#order.regimeOf(place))),
      seeds: places.map((place) => this.#order.seed(place)),
      points,
    });
    const wanted = (this.#pool.batchSeconds * places.length) / Math.max(result.seconds, 1e-6);
    this.#size = Math.max(1, Math.min(this.#pool.mostInBatch, Math.round((this.#size + wanted) / 2)));
    let months = 0;
    return places.map((place, run) => {
      const record = recordOf(this.#order, this.#context, idAt(todo, first + run), place, {
        result,
        run,
        months,
      });
      if (plan.monthly && result.errors[run] === null)
        months += plan.scenarios[place.scenario].months * this.#width;
      return record;
    });
  }

  async #hand(batch: Batch): Promise<BatchResult> {
    try {
      return await this.#pool.run(batch);
    } catch (error) {
      if (error instanceof NotBegun) throw error;
      return this.#oneByOne(batch, error);
    }
  }

  /** If a thread died in a batch, repeats its runs one at a time, so that only the deadly one fails. */
  async #oneByOne(batch: Batch, error: unknown): Promise<BatchResult> {
    if (batch.seeds.length === 1) {
      try {
        if (error instanceof TooLong) throw error;
        return await this.#pool.run(batch);
      } catch (again) {
        if (again instanceof NotBegun) throw again;
        return {
          summaries: new Float64Array(this.#width).fill(Number.NaN),
          months: new Float64Array(0),
          errors: [
            again instanceof TooLong
              ? again.message
              : `the thread that ran it died twice: ${error instanceof Error ? error.message : String(error)}`,
          ],
          seconds: 0,
        };
      }
    }
    const width = this.#setting.names.length;
    const results: BatchResult[] = [];
    for (let i = 0; i < batch.seeds.length; i++) {
      results.push(
        await this.#hand({
          scenarios: [batch.scenarios[i]],
          regimes: [batch.regimes[i]],
          seeds: [batch.seeds[i]],
          points: batch.points.slice(i * width, (i + 1) * width),
        }),
      );
    }
    return {
      summaries: joined(results.map(({ summaries }) => summaries)),
      months: joined(results.map(({ months }) => months)),
      errors: results.flatMap(({ errors }) => errors),
      seconds: results.reduce((sum, { seconds }) => sum + seconds, 0),
    };
  }
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
