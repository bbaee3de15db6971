import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { jobKey, type Job } from '../engine/job.ts';
import { doneOf, type Results } from '../engine/results.ts';
import { FIRST } from '../opening/opening.ts';
import { ENOUGH, useStore } from './store.ts';

/** Pictures are redrawn at these numbers of governments, not at every one. */
const FRAMES = [FIRST, ENOUGH, 50, 100, 150];
/** Between them progress is told so often, milliseconds: each time costs a frame of the whole page. */
const PROGRESS = 250;

/** The runs in view, and how many governments the picture shows. */
export interface Runs {
  readonly results: readonly Results[];
  /** Governments in the picture. */
  readonly count: number;
  /** Governments run so far. */
  readonly done: number;
  /** Whether these are the runs that were asked for, not the previous ones. */
  readonly fresh: boolean;
}

/**
 * Runs jobs for the screen; the previous picture stays until the first frame of new ones is done.
 * @param least - governments of the first frame, if so many are run
 * @returns the runs in view, and `steady`: the last ones with enough governments to conclude from
 */
export function useRuns(
  jobs: readonly Job[],
  seeds: number,
  least = ENOUGH,
): Runs & { readonly steady: Runs | undefined } {
  const store = useStore();
  const key = jobs.map(jobKey).join('|');
  const results = useMemo(() => store.engine.show(jobs, seeds), [key, seeds]);
  const before = useRef<Runs | undefined>(undefined);
  const steady = useRef<Runs | undefined>(undefined);
  const [, redraw] = useState(0);
  const drawn = useRef({ frame: '', at: 0 });

  const first = Math.min(least, seeds);
  const frameOf = (done: number): number =>
    [...FRAMES, seeds].findLast((frame) => frame >= first && frame <= done) ?? 0;
  const done = doneOf(results);
  const count = frameOf(done);
  useEffect(
    () =>
      store.engine.listen(() => {
        const frame = `${key} ${frameOf(doneOf(results))}`;
        const at = performance.now();
        if (frame === drawn.current.frame && at - drawn.current.at < PROGRESS) return;
        drawn.current = { frame, at };
        redraw((n) => n + 1);
      }),
    [key],
  );

  if (count > 0) before.current = { results, count, done, fresh: true };
  if (count >= ENOUGH) steady.current = before.current;
  const runs =
    count > 0
      ? before.current!
      : before.current === undefined
        ? { results, count: 0, done, fresh: true }
        : { ...before.current, done, fresh: false };
  return { ...runs, steady: steady.current };
}
