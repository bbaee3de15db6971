import { wilsonInterval } from '../intervals/wilsonInterval.ts';
import type { Interval } from '../intervals/studentInterval.ts';

/** What plausible worlds say of something that was observed. */
export type PatternWord = 'shown' | 'undecided' | 'failed' | 'nothing known';

/** What plausible worlds say of a pattern that was observed in reality. */
export interface PatternVerdict {
  /** The word on the pattern. */
  readonly verdict: PatternWord;
  /** Worlds that say something. */
  readonly worlds: number;
  /** Worlds that say nothing. */
  readonly missing: number;
  /** Share of worlds in which it holds, in [0, 1]; NaN where no world says anything. */
  readonly share: number;
  /** Its 95 % interval. */
  readonly shareInterval: Interval;
}

const SHOWN = 0.8;
const FAILED = 0.5;

/**
 * The verdict on a pattern: shown if it holds in at least 80 % of worlds, failed below 50 %, else undecided.
 * @param holds - shape [world]; `null` where a world has nothing to say
 */
export function patternVerdict(holds: readonly (boolean | null)[]): PatternVerdict {
  const known = holds.filter((held) => held !== null);
  const held = known.filter(Boolean).length;
  return {
    verdict: wordOf(held, known.length),
    worlds: known.length,
    missing: holds.length - known.length,
    share: held / known.length,
    shareInterval: wilsonInterval(held, known.length),
  };
}

function wordOf(held: number, worlds: number): PatternWord {
  if (worlds === 0) return 'nothing known';
  // Counts, so that 4 of 5 is not a rounding error below 80 %.
  if (held >= SHOWN * worlds - 1e-9) return 'shown';
  return held < FAILED * worlds ? 'failed' : 'undecided';
}
