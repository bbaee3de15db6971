import { useEffect, useState } from 'preact/hooks';
import { jobKey, type Job } from '../engine/job.ts';
import { recordRun, type Recorded } from '../play/recordRun.ts';

/** Work for so long at a time: input and drawing come between. Milliseconds. */
const SLICE = 8;
/** A dial that moves is still moving; milliseconds. */
const REST = 200;

/** Runs that were recorded, by job and seed: going back shows at once what was seen. */
const kept = new Map<string, Recorded>();
const KEPT = 24;

/** How runs are recorded, if not whole, as soon as the dials rest. */
interface Way {
  /** How many months; left out, to the end. */
  readonly months?: number;
  /** Before it begins nothing may move for so long, milliseconds. */
  readonly rest?: number;
  /** Is there something that comes first? */
  readonly later?: boolean;
}

/**
 * Records runs of one seed in slices; those before stay until the new ones are there.
 * @returns in the order of the jobs; none yet: nothing was recorded
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
    // A government that cannot be run is named on the main screen; here it is just not drawn.
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
