import { setImmediate } from 'node:timers/promises';
import { Piscina } from 'piscina';
import { pointOf } from '../designs/design.ts';
import { columnsOf } from '../runs/columnsOf.ts';
import type { Context } from '../store/context.ts';
import type { RunRecord } from '../store/runRecord.ts';
import type { Batch, BatchResult, Setting } from './batch.ts';
import { workerFile } from '../threads/workerFile.ts';
import { recordOf } from './recordOf.ts';
import { runBatch } from './runBatch.ts';
import type { RunOrder } from './runOrder.ts';
import { idAt, type ToDo } from './toDo.ts';

export interface ExecuteOptions {
  readonly threads: number;
  /** Ends the work after the batches that have begun. */
  readonly signal?: AbortSignal;
  /** What each thread runs. */
  readonly worker?: URL;
}

/** Seconds that a batch should take: handing it over costs nothing then, and an end is never far. */
const BATCH_SECONDS = 0.25;
const MOST_IN_BATCH = 64;

/** Does runs on threads. Make one for a sweep, and end it. */
export class Executor {
  readonly #order: RunOrder;
  readonly #context: Context;
  readonly #setting: Setting;
  readonly #pool: Piscina<Batch, BatchResult> | undefined;
  readonly #lanes: number;
  /** Columns of a run. */
  readonly #width: number;
  readonly #signal: AbortSignal | undefined;
  #size = 2;

  constructor(
    order: RunOrder,
    context: Context,
    { threads, signal, worker = workerFile('sweepWorker', import.meta.url) }: ExecuteOptions,
  ) {
    const { scenarios, regimes, design, fixed, monthly, measures } = order.plan;
    this.#order = order;
    this.#context = context;
    this.#setting = {
      scenarios: scenarios.map(({ source, months }) => ({ source, months })),
      regimes,
      names: design.names,
      fixed,
      monthly,
      measures,
    };
    this.#pool =
      threads === 1
        ? undefined
        : new Piscina({
            filename: worker.href,
            minThreads: threads,
            maxThreads: threads,
            workerData: this.#setting,
          });
    // Each thread has a batch waiting when it ends one.
    this.#lanes = this.#pool === undefined ? 1 : 2 * threads;
    this.#signal = signal;
    this.#width = columnsOf(measures).length;
  }

  /**
   * Does the runs that are to do from one place to another.
   * @param take - given the runs of each batch when it is done, in whatever order batches end; if it throws, the work ends
   */
  async run(
    todo: ToDo,
    from: number,
    to: number,
    take: (records: readonly RunRecord[]) => void,
  ): Promise<void> {
    let next = from;
    let stopped = false;
    const lane = async (): Promise<void> => {
      while (!stopped && next < to && this.#signal?.aborted !== true) {
        const first = next;
        next = Math.min(to, next + this.#size);
        try {
          take(await this.#batch(todo, first, next));
        } catch (error) {
          stopped = true;
          throw error;
        }
      }
    };
    const lanes = await Promise.allSettled(Array.from({ length: this.#lanes }, lane));
    const failed = lanes.find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }

  async end(): Promise<void> {
    await this.#pool?.destroy();
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
      regimes: places.map(({ regime }) => regime),
      seeds: places.map((place) => this.#order.seed(place)),
      points,
    });
    const wanted = (BATCH_SECONDS * places.length) / Math.max(result.seconds, 1e-6);
    this.#size = Math.max(1, Math.min(MOST_IN_BATCH, Math.round((this.#size + wanted) / 2)));
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
    if (this.#pool === undefined) {
      // Lets signals and the progress have their turn.
      await setImmediate();
      return runBatch(this.#setting, batch);
    }
    try {
      return await this.#pool.run(batch);
    } catch (error) {
      return this.#oneByOne(batch, error);
    }
  }

  /** A thread has died: its runs are done again one at a time, so that only the one that kills a thread fails. */
  async #oneByOne(batch: Batch, error: unknown): Promise<BatchResult> {
    if (batch.seeds.length === 1) {
      try {
        return await this.#pool!.run(batch);
      } catch {
        return {
          summaries: new Float64Array(this.#width).fill(Number.NaN),
          months: new Float64Array(0),
          errors: [
            `the thread that ran it died twice: ${error instanceof Error ? error.message : String(error)}`,
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
