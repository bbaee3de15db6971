import { evidenceAgainstMean } from '../sequential/meanEvidence.ts';
import { evidenceAbove, evidenceBelow } from '../sequential/shareEvidence.ts';
import { claimVerdict, MOST, type ClaimOptions, type ClaimVerdict } from './claimVerdict.ts';

/**
 * The verdict so far on a claim that is looked at after every world, and whether it is clear enough to
 * stop.
 */
export interface ClearVerdict extends ClaimVerdict {
  /**
   * Have enough worlds been seen? Then the verdict is wrong by more than the slack with a probability of
   * at most `error`.
   */
  readonly clear: boolean;
}

/** How sure a verdict must be before it is called clear, however often one looks. */
export interface ClearOptions extends Omit<ClaimOptions, 'level'> {
  /**
   * Probability that a verdict which was ever called clear is not that of all worlds, in (0, 1).
   * @defaultValue 0.05
   */
  readonly error?: number;
  /**
   * By how much a clear verdict may still be wrong, a factor of at least 1: of the odds at the border of a
   * share, and of the smallest difference that matters. With 2, a verdict that requires 90 % of worlds may
   * be called clear from 82 % on, one that requires less up to 95 %.
   * @defaultValue 1
   */
  readonly slack?: number;
}

/**
 * The verdict on a claim, and whether it is clear. It may be asked after every world, for as long as one
 * likes: over all looks together, a verdict that is wrong by more than the slack is called clear with a
 * probability of at most `error`. Half of that is spent on the share of worlds with the claimed sign, a
 * quarter each on the share of small effects and on the mean. For the shares the bound holds whatever the
 * effects are, for the mean if they are not far from normal. Without slack, a verdict near its border
 * takes very many worlds; with it, no more than a few dozen.
 * @param effects - shape [world], drawn one after another from all worlds; `null` where not known
 * @throws {RangeError} for an invalid smallest difference, error or slack
 * @see Bechhofer (1954), A single-sample multiple decision procedure, Annals of Mathematical Statistics
 * 25:16–39 (indifference zones)
 */
export function clearVerdict(
  effects: readonly (number | null)[],
  { error = 0.05, slack = 1, ...options }: ClearOptions,
): ClearVerdict {
  if (!(error > 0 && error < 1))
    throw new RangeError(`clearVerdict: expected an error in (0, 1), received ${error}`);
  if (!(slack >= 1 && slack < Infinity))
    throw new RangeError(`clearVerdict: expected a slack of at least 1, received ${slack}`);
  const verdict = claimVerdict(effects, options);
  return { ...verdict, clear: isClear(effects, verdict, { ...options, error, slack }) };
}

function isClear(
  effects: readonly (number | null)[],
  { verdict, worlds, share, small, mean }: ClaimVerdict,
  {
    direction,
    matters,
    error,
    slack,
  }: Omit<ClearOptions, 'error' | 'slack'> & Required<Pick<ClearOptions, 'error' | 'slack'>>,
): boolean {
  if (worlds === 0) return false;
  const [ofShare, ofRest] = [2 / error, 4 / error];
  const [claimed, few] = [share, small].map((part) => Math.round(part * worlds));
  const above = (border: number, hits: number) => evidenceAbove(withOdds(border, 1 / slack), hits, worlds);
  const below = (border: number, hits: number) => evidenceBelow(withOdds(border, slack), hits, worlds);
  if (verdict === 'barely differs') return above(0.5, few) >= ofRest;
  if (below(0.5, few) < ofRest) return false;
  if (verdict === 'not supported') return below(1 - MOST, claimed) >= ofShare;
  const sign = direction === 'lower' ? -1 : 1;
  const known = effects
    .filter((effect) => effect !== null && !Number.isNaN(effect))
    .map((effect) => sign * effect!);
  const meanIsNot = (value: number) => evidenceAgainstMean(known, value) >= ofRest;
  if (verdict === 'supported') return meanIsNot(matters / slack) && above(MOST, claimed) >= ofShare;
  return (
    above(1 - MOST, claimed) >= ofShare &&
    (below(MOST, claimed) >= ofShare || (mean < matters * slack && meanIsNot(matters * slack)))
  );
}

/** The share whose odds are `times` those of a share. @param share - in (0, 1) @param times - > 0 */
export const withOdds = (share: number, times: number): number =>
  (share * times) / (1 - share + share * times);
