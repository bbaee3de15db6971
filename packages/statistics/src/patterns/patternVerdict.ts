import { wilsonInterval } from '../intervals/wilsonInterval.ts';
import type { Interval } from '../intervals/studentInterval.ts';

/** What plausible worlds say about something that was observed, in a word. */
export type PatternWord = 'shown' | 'undecided' | 'failed' | 'nothing known';

/** What plausible worlds say about a pattern that was observed. */
export interface PatternVerdict {
  /** The verdict in a word. */
  readonly verdict: PatternWord;
  /** Number of worlds in which the pattern could be read. */
  readonly worlds: number;
  /** Number of worlds in which it could not. */
  readonly missing: number;
  /** Share of worlds in which it holds, in [0, 1]; NaN if no world could be read. */
  readonly share: number;
  /** Wilson's 95 % interval of that share. */
  readonly shareInterval: Interval;
}

const SHOWN = 0.8;
const FAILED = 0.5;

/**
 * The verdict on a pattern: shown if it holds in at least 80 % of worlds, failed below 50 %, else
 * undecided.
 * @param holds - shape [world]; `null` where the pattern could not be read
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
  // Compares counts, so that 4 of 5 does not fall below 80 % by rounding.
  if (held >= SHOWN * worlds - 1e-9) return 'shown';
  return held < FAILED * worlds ? 'failed' : 'undecided';
}
