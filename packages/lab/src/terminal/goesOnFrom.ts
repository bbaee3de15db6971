import { say } from '../words/say.ts';
import { Interrupted } from './interruption.ts';

/**
 * Does work that keeps its results in a file, if one is named; on an interruption says that the same
 * command continues from there.
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
      say`Interrupted; what was tried is kept in ${keep}: the same command resumes from there.`,
    );
  }
}
