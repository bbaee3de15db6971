import { say } from '../words/say.ts';
import { Interrupted } from './interruption.ts';

/**
 * Work that keeps what it has in a file, if one was named: an interruption says that the same command goes
 * on from there.
 */
export async function goesOnFrom<Result>(
  keep: string | undefined,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (keep === undefined || !signal.aborted) throw error;
    throw new Interrupted(
      say`Interrupted; what was tried is kept in ${keep}: the same command goes on from there.`,
    );
  }
}
