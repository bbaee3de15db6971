import { evidenceAgainstMean } from '../sequential/meanEvidence.ts';
import { evidenceAbove, evidenceBelow } from '../sequential/shareEvidence.ts';
import { claimVerdict, MOST, type ClaimOptions, type ClaimVerdict } from './claimVerdict.ts';

export interface ClearVerdict extends ClaimVerdict {
  /** Has enough been seen? Then the word is wrong with a probability of at most `error`. */
  readonly clear: boolean;
}

export interface ClearOptions extends Omit<ClaimOptions, 'level'> {
  /** Probability with which a word that was ever called clear is not that of all worlds, in (0, 1). @defaultValue 0.05 */
  readonly error?: number;
}

/**
 * The verdict on a claim, and whether it is clear. It may be asked after every world, and worlds may go on for as long as one likes:
 * over all looks together a wrong word is called clear with a probability of at most `error`. Half of it is spent on the share of
 * worlds with the claimed sign, a quarter each on the share of small effects and on the mean. Of both shares the promise
 * is kept whatever the effects are; of the mean, where they are not far from normal.
 * @param effects - shape [world], drawn one after another from all worlds; `null` where not known
 * @throws {RangeError} for a smallest difference or an error that cannot be
 */
export function clearVerdict(
  effects: readonly (number | null)[],
  { error = 0.05, ...options }: ClearOptions,
): ClearVerdict {
  if (!(error > 0 && error < 1))
    throw new RangeError(`clearVerdict: expected an error in (0, 1), received ${error}`);
  const verdict = claimVerdict(effects, options);
  return { ...verdict, clear: isClear(effects, verdict, options, error) };
}

function isClear(
  effects: readonly (number | null)[],
  { verdict, worlds, share, small, mean }: ClaimVerdict,
  { direction, matters }: Omit<ClaimOptions, 'level'>,
  error: number,
): boolean {
  if (worlds === 0) return false;
  const [ofShare, ofRest] = [2 / error, 4 / error];
  const [claimed, few] = [share, small].map((part) => Math.round(part * worlds));
  if (verdict === 'barely differs') return evidenceAbove(0.5, few, worlds) >= ofRest;
  if (evidenceBelow(0.5, few, worlds) < ofRest) return false;
  if (verdict === 'not supported') return evidenceBelow(1 - MOST, claimed, worlds) >= ofShare;
  const sign = direction === 'lower' ? -1 : 1;
  const known = effects
    .filter((effect) => effect !== null && !Number.isNaN(effect))
    .map((effect) => sign * effect!);
  const meanIsClear = evidenceAgainstMean(known, matters) >= ofRest;
  if (verdict === 'supported') return meanIsClear && evidenceAbove(MOST, claimed, worlds) >= ofShare;
  return (
    evidenceAbove(1 - MOST, claimed, worlds) >= ofShare &&
    (evidenceBelow(MOST, claimed, worlds) >= ofShare || (meanIsClear && mean < matters))
  );
}
