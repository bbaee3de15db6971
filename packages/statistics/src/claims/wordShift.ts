import { isMissing } from '../summary/isMissing.ts';
import { signTest } from '../tests/signTest.ts';
import { claimVerdict, partOf, type ClaimVerdict, type ClaimWord } from './claimVerdict.ts';

/** How the verdict on a claim changes between two circumstances, in the same worlds. */
export interface WordShift {
  /** The verdict in the first circumstance. */
  readonly before: ClaimWord;
  /** The verdict in the second. */
  readonly after: ClaimWord;
  /** Number of worlds known in both. */
  readonly worlds: number;
  /**
   * Of these, worlds in which what distinguishes the two verdicts became true: that the effect is too
   * small to matter, that it has the claimed sign, or, if only the mean decides, that it grew. The sign,
   * if the verdict does not change.
   */
  readonly came: number;
  /** Of these, worlds in which it became false (or the effect shrank). */
  readonly went: number;
  /** p of an exact sign test of these two counts; 1 if no world changed. */
  readonly p: number;
}

/** One side: effects in the same worlds as the other, and what matters there. */
export interface Asked {
  /** Shape [world]; `null` where not known. */
  readonly effects: readonly (number | null)[];
  /** Smallest difference that matters, ≥ 0. */
  readonly matters: number;
}

/**
 * Does the verdict on a claim change with a circumstance by more than luck? Two verdicts may differ by a
 * single world near a border, so the test is whether the worlds that changed sides mostly went one way.
 * @throws {RangeError} if the sides differ in their number of worlds
 */
export function wordShift(
  before: Asked,
  after: Asked,
  direction: 'higher' | 'lower' = 'higher',
): WordShift {
  if (before.effects.length !== after.effects.length)
    throw new RangeError(
      `wordShift: expected as many worlds on both sides, received ${before.effects.length} and ${after.effects.length}`,
    );
  const sign = direction === 'lower' ? -1 : 1;
  const pairs = before.effects.flatMap((effect, w): (readonly [number, number])[] => {
    const other = after.effects[w];
    return isMissing(effect) || isMissing(other) ? [] : [[sign * effect, sign * other]];
  });
  const [one, other] = [before, after].map(({ matters }, side) =>
    claimVerdict(
      pairs.map((pair) => pair[side]),
      { matters },
    ),
  );
  const changes = pairs.map(changeOf(one, other, [before.matters, after.matters]));
  const came = changes.filter((change) => change > 0).length;
  const went = changes.filter((change) => change < 0).length;
  return {
    before: one.verdict,
    after: other.verdict,
    worlds: pairs.length,
    came,
    went,
    p: signTest(came, went),
  };
}

/** How a pair of effects changes in what distinguishes two verdicts: above 0 if it becomes true. */
function changeOf(one: ClaimVerdict, other: ClaimVerdict, matters: readonly [number, number]): Change {
  const barely = [one, other].filter(({ verdict }) => verdict === 'barely differs').length;
  if (barely === 1) return changeIn((effect, side) => Math.abs(effect) < matters[side]);
  const onlyMean = one.verdict !== other.verdict && partOf(one.share) === partOf(other.share);
  return onlyMean ? ([was, is]) => Math.sign(is - was) : changeIn((effect) => effect > 0);
}

type Change = (pair: readonly [number, number]) => number;

const changeIn =
  (isSo: (effect: number, side: number) => boolean): Change =>
  ([was, is]) =>
    Number(isSo(is, 1)) - Number(isSo(was, 0));
