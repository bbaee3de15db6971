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
 * What reads worlds and combinations for `tryCase`, `observedRows` and `matchCases`; nothing with one
 * thread, which is this one.
 */
export type CaseReaders = Pick<TryCaseOptions, 'read'> &
  Pick<ObservedRowsOptions, 'readIndex'> &
  Pick<MatchOptions, 'letters'>;

export interface CaseThreads {
  /** At most; no more are taken than pay off (`payingThreads`). @defaultValue as many as pay off */
  readonly threads?: number | undefined;
  /** Worlds or combinations to read, if it is known how many: more threads would have nothing to do. */
  readonly pieces?: number;
  readonly signal?: AbortSignal;
  /** Called when threads are taken. */
  readonly onThreads?: (taken: TakenThreads) => void;
}

/** Holds cases against the model on several threads: the same numbers in whatever number of them. */
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
  // Each thread has a task waiting when it ends one; the pool is not told of thousands, which an
  // interruption would have to take back.
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
