import { useEffect, useState } from 'preact/hooks';
import { jobKey, type Job } from '../engine/job.ts';
import { recordRun, type Recorded } from '../play/recordRun.ts';

/** Milliseconds of work at a time, between input and drawing. */
const SLICE = 8;
/** Milliseconds without a change before it begins. */
const REST = 200;

/** Recorded runs by job and seed, to show them at once when somebody goes back. */
const kept = new Map<string, Recorded>();
const KEPT = 24;

/** Options; by default whole runs are recorded as soon as the dials rest. */
interface Way {
  /** Number of months; default: to the end. */
  readonly months?: number;
  /** Milliseconds without a change before it begins. */
  readonly rest?: number;
  /** Whether something else must be done first. */
  readonly later?: boolean;
}

/**
 * Records runs of one seed in slices; the previous ones stay until the new ones are done.
 * @returns in the order of the jobs; empty before the first recording
 */
export function useRecorded(
  jobs: readonly Job[],
  seed: number,
  { months, rest = REST, later = false }: Way = {},
): readonly Recorded[] | undefined {
  const keys = jobs.map((job) => `${jobKey(job)} ${seed} ${months ?? ''}`);
  const [, done] = useState(0);
  const [shown, show] = useState<readonly string[]>([]);
  useEffect(() => {
    let ended = false;
    const record = async () => {
      await pause(rest);
      for (const [i, key] of keys.entries()) {
        if (kept.has(key)) continue;
        const running = recordRun(jobs[i], seed, months);
        let began = performance.now();
        for (;;) {
          if (ended) return;
          const turn = running.next();
          if (turn.done === true) {
            if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
            kept.set(key, turn.value);
            break;
          }
          if (performance.now() - began < SLICE) continue;
          await pause(0);
          began = performance.now();
        }
      }
      if (!ended) show(keys);
    };
    if (keys.every((key) => kept.has(key))) show(keys);
    else if (later) return undefined;
    // The main screen reports a government that cannot be run; here it is not drawn.
    else record().catch(() => done((n) => n + 1));
    return () => {
      ended = true;
    };
  }, [keys.join('|'), later]);
  const recorded = shown.flatMap((key) => kept.get(key) ?? []);
  return recorded.length === shown.length && recorded.length > 0 ? recorded : undefined;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
