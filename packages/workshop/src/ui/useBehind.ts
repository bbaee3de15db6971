import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { jobKey, type Job } from '../engine/job.ts';
import type { Results } from '../engine/results.ts';
import { useStore } from './store.ts';

/**
 * Runs jobs behind the scenes, once the screen has what it needs. One at a time may ask for this.
 * @param ready - before that nothing is asked for
 * @returns in the order of the jobs, as soon as all seeds of all are in
 */
export function useBehind(
  jobs: readonly Job[],
  seeds: number,
  ready: boolean,
): readonly Results[] | undefined {
  const { engine } = useStore();
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const key = jobs.map(jobKey).join('|');
  const results = useMemo(() => (ready ? engine.also(jobs, seeds) : undefined), [key, seeds, ready]);
  const complete = results?.every(({ done }) => done >= seeds) === true;
  useEffect(() => {
    if (results === undefined || complete) return undefined;
    const stop = engine.listen(() => {
      if (results.every(({ done }) => done >= seeds)) redraw(undefined);
    });
    return () => void stop();
  }, [results, complete]);
  // Whoever leaves wants nothing any more.
  useEffect(() => () => void engine.also([], 0), []);
  return complete ? results : undefined;
}
