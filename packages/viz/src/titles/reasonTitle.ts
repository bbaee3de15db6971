import type { ReasonRow } from '../rows/reasonRows.ts';
import type { Words } from './words.ts';

/** A reason that takes away at least this share of the difference is named. */
const WORTH_A_WORD = 0.1;

/**
 * The finding of a decomposed difference: one reason makes most of it, and another may work against it; or
 * two together do; or neither; or there is nothing to explain.
 */
export function reasonTitle(
  rows: readonly ReasonRow[],
  matters: number,
  { reasons: words }: Words,
): string {
  const difference = rows.reduce((sum, { mean }) => sum + mean, 0);
  if (!(Math.abs(difference) >= matters)) return words.nothing;
  const shares = rows
    .filter(({ reason }) => reason !== 'rest' && reason !== 'together')
    .map(({ reason, mean }) => ({ ...words.reasons[reason], share: mean / difference }))
    .toSorted((a, b) => b.share - a.share);
  const [first, second, last] = [shares[0], shares[1], shares.at(-1)];
  if (first === undefined || first.share + Math.max(0, second?.share ?? 0) < 0.5) return words.unnamed;
  if (first.share < 0.5) return words.several(first.dueTo, second!.dueTo);
  return last!.share <= -WORTH_A_WORD
    ? words.mostAgainst(first.dueTo, last!.subject)
    : words.most(first.dueTo);
}
