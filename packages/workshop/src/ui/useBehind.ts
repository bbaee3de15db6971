import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { jobKey, type Job } from '../engine/job.ts';
import type { Results } from '../engine/results.ts';
import { useStore } from './store.ts';

/** What ran behind the scenes, as far as it is there. */
export interface Behind {
  /** In the order of the jobs. */
  readonly results: readonly Results[];
  /** Seeds of all of them that are looked at: one of the frames. */
  readonly count: number;
}

/**
 * Runs jobs behind the scenes, once the screen has what it needs. One at a time may ask for this.
 * @param frames - numbers of seeds at which it is looked at again, rising; the last is all that is wanted
 * @param how - `no`: nothing is asked for; `asked`: somebody waits for it, so it comes before what the
 * screen still lacks
 * @returns as soon as the first frame of all jobs is in
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
  const countOf = (of: readonly Results[]): number => {
    const done = Math.min(...of.map((one) => one.done));
    return frames.findLast((frame) => frame <= done) ?? 0;
  };
  const count = results === undefined ? 0 : countOf(results);
  useEffect(() => {
    if (results === undefined || count >= seeds) return undefined;
    const stop = engine.listen(() => {
      if (countOf(results) > count) redraw(undefined);
    });
    return () => void stop();
  }, [results, count]);
  // Whoever leaves wants nothing any more.
  useEffect(() => () => void engine.also([], 0), []);
  return useMemo(
    () => (results === undefined || count === 0 ? undefined : { results, count }),
    [results, count],
  );
}
