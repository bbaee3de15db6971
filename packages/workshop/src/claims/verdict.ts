import { mean } from '@joined-up/statistics';
import type { Watched } from './claim.ts';

/** What the governments say of a claim: computed, never typed in. */
export type ClaimVerdict = 'supported' | 'conditional' | 'not-supported' | 'barely-differs';

export interface Judgement {
  readonly verdict: ClaimVerdict;
  /** Governments in which the difference has the claimed sign, of those with a number. */
  readonly holds: number;
  readonly count: number;
}

/**
 * The rule of the list of claims. Supported: the claimed sign in at least 90 % of governments, and more than what matters
 * on average. Not supported: in at most 10 %. Barely differs: less than what matters in most.
 * @param differences - B minus A, one for each government, at least one
 * @param matters - smallest difference that matters, ≥ 0
 */
export function judge(differences: readonly number[], { direction }: Pick<Watched, 'direction'>, matters: number): Judgement {
  const claimed = differences.map((difference) => (direction === 'higher' ? difference : -difference));
  const count = claimed.length;
  const holds = claimed.filter((difference) => difference > 0).length;
  const small = claimed.filter((difference) => Math.abs(difference) < matters).length;
  const verdict = small > count / 2 ? 'barely-differs'
    : holds >= 0.9 * count && mean(claimed) > matters ? 'supported'
    : holds <= 0.1 * count ? 'not-supported'
    : 'conditional';
  return { verdict, holds, count };
}
