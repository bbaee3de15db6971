import { claimVerdict } from '@joined-up/statistics';
import type { CardWatched } from '@joined-up/claims';

/** Verdict of simulated governments on a claim. */
export type VerdictWord = 'supported' | 'conditional' | 'not-supported' | 'barely-differs';

export interface Judgement {
  readonly verdict: VerdictWord;
  /** Governments in which the difference has the claimed sign, of those with a number. */
  readonly holds: number;
  readonly count: number;
}

/**
 * Judges a claim by `claimVerdict`, as the laboratory does. Barely differs: the difference is smaller than
 * what matters in most governments. Supported: the claimed sign in at least 90 % of governments, and more
 * than what matters on average. Not supported: in at most 10 %. Conditional: everything else.
 * @param differences - B minus A, one for each government, at least one
 * @param matters - smallest difference that matters, ≥ 0
 * @throws {RangeError} without differences
 */
export function judge(
  differences: readonly number[],
  { direction }: Pick<CardWatched, 'direction'>,
  matters: number,
): Judgement {
  const { verdict, worlds, share } = claimVerdict(differences, { direction, matters });
  if (verdict === 'nothing known')
    throw new RangeError('judge: expected at least one difference, received none');
  return {
    verdict: verdict.replace(' ', '-') as VerdictWord,
    holds: Math.round(share * worlds),
    count: worlds,
  };
}
