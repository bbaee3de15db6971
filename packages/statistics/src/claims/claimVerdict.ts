import type { Interval } from '../intervals/studentInterval.ts';
import { wilsonInterval } from '../intervals/wilsonInterval.ts';
import { mean } from '../summary/mean.ts';

/** What plausible worlds say about a claim. */
export type ClaimWord = 'supported' | 'conditional' | 'not supported' | 'barely differs' | 'nothing known';

/** The verdict on a claim after many worlds, and the numbers behind it. */
export interface ClaimVerdict {
  /** The verdict in a word. */
  readonly verdict: ClaimWord;
  /** Number of worlds with a known effect. */
  readonly worlds: number;
  /** Number of worlds without one. */
  readonly missing: number;
  /** Share of worlds in which the effect has the claimed sign, in [0, 1]. */
  readonly share: number;
  /** Wilson's interval of that share, at the level asked for, 95 % by default. */
  readonly shareInterval: Interval;
  /** Mean effect over worlds, counted in the claimed direction. */
  readonly mean: number;
  /** Share of worlds in which the effect, either way, is smaller than what matters. */
  readonly small: number;
  /**
   * Would the verdict be the same at both ends of the share's interval? If not, more worlds might change
   * it.
   */
  readonly firm: boolean;
}

/** What is claimed of an effect, and how large it must be to matter. */
export interface ClaimOptions {
  /** Sign of the effect that is claimed. @defaultValue 'higher' */
  readonly direction?: 'higher' | 'lower';
  /** Smallest difference that matters, ≥ 0, in the unit of the metric. */
  readonly matters: number;
  /** Level of the interval of the share, in (0, 1). @defaultValue 0.95 */
  readonly level?: number;
}

/** Share of worlds from which a claim is supported. */
export const MOST = 0.9;

/**
 * The verdict on a claim. Barely differs: the effect is smaller than what matters in more than half of the
 * worlds. Supported: it has the claimed sign in at least 90 % of worlds and is larger than what matters on
 * average. Not supported: in at most 10 %. Conditional: anything else; scenario discovery then shows on
 * what.
 * @param effects - shape [world]: mean paired difference within each world; `null` where not known
 * @throws {RangeError} for a smallest difference below 0
 */
export function claimVerdict(
  effects: readonly (number | null)[],
  { direction = 'higher', matters, level = 0.95 }: ClaimOptions,
): ClaimVerdict {
  if (!(matters >= 0))
    throw new RangeError(`claimVerdict: expected a smallest difference of 0 or more, received ${matters}`);
  const known = effects
    .filter((effect) => effect !== null && !Number.isNaN(effect))
    .map((effect) => (direction === 'higher' ? effect! : -effect!));
  const worlds = known.length;
  const claimed = known.filter((effect) => effect > 0).length;
  const shareInterval = wilsonInterval(claimed, worlds, level);
  const small = known.filter((effect) => Math.abs(effect) < matters).length / worlds;
  const words = { small, mean: mean(known), matters };
  const verdict = wordOf(claimed / worlds, words);
  return {
    verdict,
    worlds,
    missing: effects.length - worlds,
    share: claimed / worlds,
    shareInterval,
    mean: words.mean,
    small,
    firm:
      worlds > 0 &&
      [shareInterval.low, shareInterval.high].every((share) => wordOf(share, words) === verdict),
  };
}

function wordOf(
  share: number,
  { small, mean: size, matters }: { small: number; mean: number; matters: number },
): ClaimWord {
  if (Number.isNaN(share)) return 'nothing known';
  if (small > 0.5) return 'barely differs';
  const part = partOf(share);
  if (part === 'few') return 'not supported';
  return part === 'most' && size > matters ? 'supported' : 'conditional';
}

/** Is a share that of most worlds (90 %), of few (10 %), or between? */
export function partOf(share: number): 'most' | 'between' | 'few' {
  if (share <= 1 - MOST + 1e-12) return 'few';
  return share >= MOST - 1e-12 ? 'most' : 'between';
}
