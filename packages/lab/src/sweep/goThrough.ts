import type { Context } from '../store/context.ts';
import { valueColumns } from '../store/columns.ts';
import type { RunRecord } from '../store/runRecord.ts';
import { Executor, type ExecuteOptions } from './execute.ts';
import { looks, Pairs, type Known } from './pairs.ts';
import type { RunOrder } from './runOrder.ts';
import { idAt, type ToDo } from './toDo.ts';

export interface SweepProgress {
  /** Runs done in this sweep, failed ones included. */
  readonly done: number;
  readonly failed: number;
  /** Runs to do when it began. */
  readonly all: number;
  /** Workers elsewhere, and their threads. */
  readonly workers?: { readonly count: number; readonly threads: number };
}

export interface GoOptions extends ExecuteOptions {
  /** Called with the runs of each finished batch; if it throws, the work ends. */
  readonly take: (records: readonly RunRecord[]) => void;
  readonly onProgress?: (progress: SweepProgress) => void;
  /** Gives the pairs the runs that were done before. */
  readonly remember?: (pairs: Pairs) => Promise<void>;
}

export interface Gone {
  readonly how: 'finished' | 'interrupted' | 'precise enough';
  readonly done: number;
  readonly failed: number;
  /** How well the difference is known, if the study asks for precision. */
  readonly known?: Known;
}

/** Does runs in order: all of them, or until a difference is known well enough, or until interrupted. */
export async function goThrough(
  order: RunOrder,
  context: Context,
  todo: ToDo,
  { take, onProgress = () => {}, remember, ...options }: GoOptions,
): Promise<Gone> {
  const { precision, seeds } = order.plan;
  const pairs = precision === undefined ? undefined : new Pairs(order, precision, valueColumns(context));
  if (pairs !== undefined) await remember?.(pairs);
  const executor = await Executor.begin(order, context, options);
  const waiting = new Map<string, number>();
  let [done, failed] = [0, 0];
  const taken = (records: readonly RunRecord[]): void => {
    take(records);
    for (const record of records) {
      done++;
      if (record.error !== null) failed++;
      const ordinal = waiting.get(record.runId);
      if (ordinal !== undefined) pairs!.add(ordinal, record);
    }
    onProgress({
      done,
      failed,
      all: todo.ordinals.length,
      ...(executor.workers === undefined ? {} : { workers: executor.workers }),
    });
  };
  try {
    let from = 0;
    let known: Known | undefined;
    for (const place of precision === undefined ? [seeds.length] : looks(precision, seeds.length)) {
      let to = from;
      for (
        const end = place * (order.count / seeds.length);
        to < todo.ordinals.length && todo.ordinals[to] < end;
        to++
      ) {
        if (pairs !== undefined) waiting.set(idAt(todo, to), todo.ordinals[to]);
      }
      await executor.run(todo, from, to, taken);
      from = to;
      waiting.clear();
      if (options.signal?.aborted === true && done < todo.ordinals.length)
        return { how: 'interrupted', done, failed, ...(known === undefined ? {} : { known }) };
      known = pairs?.look(place);
      if (known?.met === true) return { how: 'precise enough', done, failed, known };
    }
    return { how: 'finished', done, failed, ...(known === undefined ? {} : { known }) };
  } finally {
    await executor.end();
  }
}
