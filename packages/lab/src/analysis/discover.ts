import { InputError, type Problem } from '@joined-up/core';
import {
  decisionTree,
  mean,
  primBoxes,
  studentInterval,
  type CoveringBox,
  type DecisionTree,
  type Discovery,
  type PrimOptions,
} from '@joined-up/statistics';
import { CHOSEN } from '../choices/choice.ts';
import { keyedDraws } from '../claims/keyedDraws.ts';
import type { Asked } from '../study/askedResults.ts';
import type { StudyResults } from '../study/studyResults.ts';
import { checkedQuestion, checkRegimes, type Question } from './asked.ts';
import { foldChairs } from './foldChairs.ts';
import { worldsOf, type SampledWorlds } from './worldsOf.ts';

/** What counts as a case to find, and by which method it is looked for. */
export interface DiscoverOptions extends Question {
  /**
   * Look at every point under each of these: which regime it is, and who is in the chair, are choices like
   * any other that a box may limit.
   * @defaultValue `regime` alone
   */
  readonly regimes?: readonly string[];
  /** Worlds whose mean over seeds lies above this are the cases to find. @defaultValue 0, of a difference */
  readonly above?: number;
  /** Or those below this. */
  readonly below?: number;
  /**
   * Smallest share of the worlds that a box or a leaf may hold, in (0, 1).
   * @defaultValue 0.05, and 10 worlds at least
   */
  readonly leastMass?: number;
  /** Resamples of worlds that tell the stability of a box. @defaultValue 20 */
  readonly resamples?: number;
  /**
   * The box with the largest coverage that is at least so dense, or the densest with at least such
   * coverage; in (0, 1].
   * @defaultValue the best trade-off of both
   */
  readonly choose?: PrimOptions['choose'];
  /** Boxes at most, each looked for outside those before it. @defaultValue 1 */
  readonly boxes?: number;
  /** Questions of the tree in a row, 0 to 10. @defaultValue 2 */
  readonly depth?: number;
}

/** In which worlds a thing happens. */
export interface Discovered {
  /** The number that was looked at. */
  readonly asked: Asked;
  /** On which side of the threshold what is looked for lies. */
  readonly side: 'above' | 'below';
  /** In the unit of the outcome. */
  readonly threshold: number;
  /** The worlds that were sampled. */
  readonly worlds: SampledWorlds;
  /** Regimes to look at, at least one. */
  readonly regimes: readonly string[];
  /** Mean over seeds of each world. */
  readonly means: readonly number[];
  /** In which of them it happens. */
  readonly cases: readonly boolean[];
  /** Worlds whose 95 % interval over seeds holds the threshold: too close to call with these seeds. NaN of one seed. */
  readonly close: number;
  /**
   * The first box, all boxes, and a tree as the readable alternative; nothing where it happens in all
   * worlds or in none.
   */
  readonly where:
    | { readonly box: Discovery; readonly boxes: readonly CoveringBox[]; readonly tree: DecisionTree }
    | undefined;
}

/** Of fewer worlds a box says nothing. */
const FEWEST = 10;

/**
 * Scenario discovery: which parameters set apart the worlds of a study in which a number lies above or
 * below a threshold?
 * @throws {InputError} for a question that cannot be answered
 */
export function discover(
  results: StudyResults,
  {
    above,
    below,
    leastMass,
    resamples = 20,
    choose,
    boxes: most = 1,
    depth = 2,
    regimes: several,
    ...question
  }: DiscoverOptions = {},
): Discovered {
  const problems: Problem[] = [];
  if (several !== undefined) checkRegimes(results, several, question.reference, problems);
  if (several !== undefined && several.length > 1 && several.includes(CHOSEN))
    problems.push({
      path: 'regimes',
      expected: `${CHOSEN} alone: which regime it is, the lever says`,
      found: several.join(', '),
      mend: `ask for ${CHOSEN}, or leave it out`,
    });
  if (problems.length > 0) throw new InputError('discover', problems);
  const one = checkedQuestion(
    results,
    several === undefined ? question : { ...question, regime: several[0] },
    'discover',
  );
  const regimes = several ?? [one.regime];
  const asked = { ...one, regime: regimes.join(', ') };
  if (above !== undefined && below !== undefined)
    throw new InputError('discover', [
      {
        path: 'above',
        expected: 'above or below',
        found: 'both',
        mend: "write a formula for a range, e.g. outcome: 'outcome > 0.4 and outcome < 0.6', above: 0.5",
      },
    ]);
  if (above === undefined && below === undefined && asked.reference === undefined)
    throw new InputError('discover', [
      {
        path: 'above',
        expected: 'a threshold: above, or below',
        found: 'nothing',
        mend: 'with a reference it is 0',
      },
    ]);
  const side = below === undefined ? 'above' : 'below';
  const threshold = below ?? above ?? 0;
  const worlds = worldsOf(results, asked, 'discover', regimes);
  const means = worlds.values.map(mean);
  const cases = means.map((value) => (side === 'above' ? value > threshold : value < threshold));
  const close =
    worlds.values[0].length === 1
      ? Number.NaN
      : worlds.values.filter((values) => {
          const { low, high } = studentInterval(values, 0.95);
          return low <= threshold && threshold <= high;
        }).length;
  const found = { asked, side, threshold, regimes, worlds, means, cases, close } as const;
  if (!cases.includes(true) || !cases.includes(false)) return { ...found, where: undefined };
  const sampled = {
    names: worlds.names,
    options: worlds.options,
    points: worlds.points.flat(),
    cases,
    // A point under several regimes has the same parameters and the same luck.
    ...(regimes.length === 1 ? {} : { groups: worlds.places }),
  };
  const mass = leastMass ?? Math.min(0.5, Math.max(0.05, FEWEST / cases.length));
  const draw = keyedDraws(`discover ${JSON.stringify([asked, side, threshold])}`);
  const options = { leastMass: mass, resamples, ...(choose === undefined ? {} : { choose }) };
  const boxes = foldChairs(primBoxes(sampled, draw, most, options), worlds);
  return {
    ...found,
    where: {
      box: boxes[0].found,
      boxes,
      tree: decisionTree(sampled, { depth, leastMass: mass }),
    },
  };
}
