import { InputError } from '@joined-up/core';
import type { PatternReading } from '@joined-up/scenarios';
import type { Refusal } from '../runs/task.ts';
import { inTurn } from '../threads/inTurn.ts';
import { payingThreads, type TakenThreads } from '../threads/payingThreads.ts';
import { poolOf } from '../threads/poolOf.ts';
import { workerFile } from '../threads/workerFile.ts';
import type { CaseAnswer, CaseTask } from './casesWorker.ts';
import type { CaseSource } from './findCase.ts';
import type { MatchOptions } from './matchCases.ts';
import type { ObservedRowsOptions } from './observedRows.ts';
import type { TryCaseOptions } from './tryCase.ts';

/**
 * The readers of worlds and combinations for `tryCase`, `observedRows` and `matchCases`; empty with a
 * single thread, when this thread reads.
 */
export type CaseReaders = Pick<TryCaseOptions, 'read'> &
  Pick<ObservedRowsOptions, 'readIndex'> &
  Pick<MatchOptions, 'letters'>;

export interface CaseThreads {
  /** At most; no more are taken than pay off (`payingThreads`). @defaultValue as many as pay off */
  readonly threads?: number | undefined;
  /** Number of worlds or combinations to read, if known: more threads would be idle. */
  readonly pieces?: number;
  readonly signal?: AbortSignal;
  /** Called when threads are taken. */
  readonly onThreads?: (taken: TakenThreads) => void;
}

/** Checks cases against the model on several threads, with the same results for any number of them. */
export async function casesInThreads<Result>(
  sources: readonly CaseSource[],
  { threads: asked, pieces, signal, onThreads }: CaseThreads,
  work: (readers: CaseReaders) => Promise<Result>,
): Promise<Result> {
  const threads = payingThreads(asked, pieces);
  if (threads === 1) return work({});
  onThreads?.({ threads, asked });
  const pool = await poolOf<CaseTask, CaseAnswer>(workerFile('casesWorker', import.meta.url), {
    threads,
    signal,
    told: sources,
  });
  // Two tasks for each thread, so that the next is waiting; not all at once, as an interruption would have
  // to take them back.
  const lanes = Array.from({ length: 2 * threads }, () => inTurn(signal));
  let next = 0;
  const answer = async (task: CaseTask): Promise<Exclude<CaseAnswer, Refusal>> => {
    const found = await lanes[next++ % lanes.length](() => pool.run(task, { signal }));
    if (typeof found === 'object' && 'problems' in found)
      throw new InputError(found.source, found.problems);
    return found;
  };
  try {
    return await work({
      read: async (structure, world, seeds) =>
        (await answer({ structure, world, seeds })) as readonly PatternReading[],
      readIndex: async (structure, world, seeds) =>
        (await answer({ structure, world, seeds, index: true })) as readonly number[],
      letters: async (combination, seeds) => (await answer({ combination, seeds })) as string,
    });
  } finally {
    await pool.destroy();
  }
}
