import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { jobKey, type Job } from '../engine/job.ts';
import { doneOf, type Results } from '../engine/results.ts';
import { useStore } from './store.ts';

/** Background runs, as far as they are done. */
export interface Behind {
  /** In the order of the jobs. */
  readonly results: readonly Results[];
  /** Number of seeds in use: one of the frames. */
  readonly count: number;
}

/**
 * Runs jobs in the background, once the screen has what it needs. Only one component at a time may use it.
 * @param frames - numbers of seeds at which to draw again, rising; the last is the total
 * @param how - `no`: do not run; `asked`: somebody waits for it, so it comes before what the screen still
 * lacks
 * @returns results once the first frame of all jobs is done
 */
export function useBehind(
  jobs: readonly Job[],
  frames: readonly number[],
  how: 'no' | 'later' | 'asked',
): Behind | undefined {
  const { engine } = useStore();
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const key = jobs.map(jobKey).join('|');
  const seeds = frames.at(-1)!;
  const results = useMemo(
    () => (how === 'no' ? undefined : engine.also(jobs, seeds, how === 'asked')),
    [key, seeds, how],
  );
  const countOf = (of: readonly Results[]): number => frames.findLast((frame) => frame <= doneOf(of)) ?? 0;
  const count = results === undefined ? 0 : countOf(results);
  useEffect(() => {
    if (results === undefined || count >= seeds) return undefined;
    const stop = engine.listen(() => {
      if (countOf(results) > count) redraw(undefined);
    });
    return () => void stop();
  }, [results, count]);
  // Leaving cancels the runs.
  useEffect(() => () => void engine.also([], 0), []);
  return useMemo(
    () => (results === undefined || count === 0 ? undefined : { results, count }),
    [results, count],
  );
}
