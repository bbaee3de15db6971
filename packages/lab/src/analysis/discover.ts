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

/** What counts as a case, and how to search for it. */
export interface DiscoverOptions extends Question {
  /**
   * Look at every point under each of these regimes: the regime, and who is in the chair, are then choices
   * that a box may limit.
   * @defaultValue `regime` alone
   */
  readonly regimes?: readonly string[];
  /** Worlds whose mean over seeds lies above this are the cases. @defaultValue 0, for a difference */
  readonly above?: number;
  /** Or worlds whose mean lies below this. */
  readonly below?: number;
  /**
   * Smallest share of the worlds that a box or a leaf may hold, in (0, 1).
   * @defaultValue 0.05, and 10 worlds at least
   */
  readonly leastMass?: number;
  /** Resamples of worlds, to estimate the stability of a box. @defaultValue 20 */
  readonly resamples?: number;
  /**
   * The box with the largest coverage at this density or more, or the densest at this coverage or more; in
   * (0, 1].
   * @defaultValue the best trade-off of both
   */
  readonly choose?: PrimOptions['choose'];
  /** Most boxes, each searched outside those before it. @defaultValue 1 */
  readonly boxes?: number;
  /** Depth of the tree, 0 to 10 questions. @defaultValue 2 */
  readonly depth?: number;
}

/** The worlds in which a thing happens, and where they lie. */
export interface Discovered {
  /** What was looked at. */
  readonly asked: Asked;
  /** The side of the threshold on which cases lie. */
  readonly side: 'above' | 'below';
  /** The threshold, in the unit of the outcome. */
  readonly threshold: number;
  /** The worlds that were sampled. */
  readonly worlds: SampledWorlds;
  /** Ids of the regimes looked at, at least one. */
  readonly regimes: readonly string[];
  /** Mean over seeds of each world. */
  readonly means: readonly number[];
  /** Which of them are cases. */
  readonly cases: readonly boolean[];
  /**
   * Number of worlds whose 95 % interval over seeds contains the threshold: too close to call. NaN with
   * one seed.
   */
  readonly close: number;
  /**
   * The first box, all boxes, and a tree as the readable alternative; undefined if it happens in all
   * worlds or in none.
   */
  readonly where:
    | { readonly box: Discovery; readonly boxes: readonly CoveringBox[]; readonly tree: DecisionTree }
    | undefined;
}

/** Fewest worlds in a box that says anything. */
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
    // Worlds of one point share parameters and luck.
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
