import { payingThreads, type TakenThreads } from '../threads/payingThreads.ts';
import { InputError } from '@joined-up/core';
import type { ScenarioSource } from '../inputs/scenarioSource.ts';
import { poolOf } from '../threads/poolOf.ts';
import { workerFile } from '../threads/workerFile.ts';
import type { AskWorld } from './answerHere.ts';
import type { Claim } from '@joined-up/claims';
import { seedsOf, type TryClaimOptions } from './tryClaim.ts';
import type { WorldAnswer } from './tryWorld.ts';
import type { WorldRefusal, WorldTask } from './claimsWorker.ts';

export interface ThreadOptions extends Pick<TryClaimOptions, 'seeds' | 'months' | 'signal'> {
  /** Most threads; never more than pay off (`payingThreads`). @defaultValue as many as pay off */
  readonly threads?: number;
  /** Number of worlds to try, if known: more threads would be idle. */
  readonly pieces?: number;
  /** Called when threads are taken. */
  readonly onThreads?: (taken: TakenThreads) => void;
  /** Only the main question of the claim. @defaultValue false */
  readonly mainQuestion?: boolean;
}

/**
 * Tries worlds of a claim of the list on several threads, with the same numbers for any number of threads.
 * @param work - gets the function that answers for one world, for `tryClaim`; undefined with a single
 * thread, which is this one
 */
export async function inThreads<Result>(
  claim: Claim,
  source: ScenarioSource,
  { seeds, months, signal, threads: asked, pieces, onThreads, mainQuestion = false }: ThreadOptions,
  work: (answer?: AskWorld) => Promise<Result>,
): Promise<Result> {
  const threads = payingThreads(asked, pieces);
  if (threads === 1) return work();
  onThreads?.({ threads, asked });
  const pool = await poolOf<WorldTask, WorldAnswer | WorldRefusal>(
    workerFile('claimsWorker', import.meta.url),
    {
      threads,
      signal,
    },
  );
  try {
    return await work(async (world, reference) => {
      const answer = await pool.run(
        { claim: claim.id, source, world, seeds: seedsOf(claim, seeds), months, mainQuestion, reference },
        { signal },
      );
      if ('problems' in answer) throw new InputError(answer.source, answer.problems);
      return answer;
    });
  } finally {
    await pool.destroy();
  }
}
