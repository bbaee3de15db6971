import { parameters } from '@joined-up/core';
import { differenceOfMeans, mean, summarise } from '@joined-up/statistics';
import { structureNames } from '../circumstances/circumstance.ts';
import type { AskedPattern, MatchedCases } from './matchCases.ts';

/** What a pattern rules out, and how much would be left without it. */
export interface PatternPower extends AskedPattern {
  readonly rulesOut: number;
  readonly leftWithout: number;
}

export interface CasePower {
  readonly case: string;
  /** Combinations that this case alone does not rule out. */
  readonly leftAlone: number;
  /** Combinations that all other cases do not rule out. */
  readonly leftWithout: number;
}

/** How many patterns combinations miss if a structure parameter is neutral, and if it is not. */
export interface StructureSays {
  readonly name: string;
  readonly neutral: number;
  readonly other: number;
  /** Non-neutral minus neutral, with its 95 % interval; below 0 the cases speak for it. */
  readonly difference: { readonly mean: number; readonly low: number; readonly high: number };
}

/** Which combinations are left by all patterns, and which patterns rule out most. */
export interface WhatMatches {
  /** Numbers of combinations in which every pattern holds for the mean path. */
  readonly shown: readonly number[];
  /**
   * Numbers of combinations that no pattern rules out: each holds with some luck that was tried, or has
   * nothing to read.
   */
  readonly left: readonly number[];
  /** Number of patterns that rule each combination out, shape [combination]. */
  readonly missed: readonly number[];
  /** Numbers of the combinations that miss the fewest. */
  readonly nearest: readonly number[];
  /** Those that rule out most first. */
  readonly patterns: readonly PatternPower[];
  /** Those that rule out most first. */
  readonly cases: readonly CasePower[];
  /** Those that the cases speak for most first. */
  readonly structures: readonly StructureSays[];
}

/**
 * History matching over worlds and structures: what all patterns of all cases leave of many combinations.
 */
export function whatMatches({ asked, combinations, said }: MatchedCases): WhatMatches {
  const rulesOut = (c: number, p: number): boolean => said[c][p] === 'n';
  const all = combinations.map((_, c) => c);
  const leftBy = (which: (one: AskedPattern) => boolean): number =>
    all.filter((c) => asked.every((one, p) => !which(one) || !rulesOut(c, p))).length;
  const missed = all.map((c) => asked.filter((_, p) => rulesOut(c, p)).length);
  const fewest = Math.min(...missed);
  return {
    shown: all.filter((c) => [...said[c]].every((letter) => letter === 'y')),
    left: all.filter((c) => missed[c] === 0),
    missed,
    nearest: all.filter((c) => missed[c] === fewest),
    patterns: asked
      .map((one, p) => ({
        ...one,
        rulesOut: all.filter((c) => rulesOut(c, p)).length,
        leftWithout: leftBy((other) => other !== one),
      }))
      .toSorted((one, other) => other.rulesOut - one.rulesOut),
    cases: [...new Set(asked.map((one) => one.case))].map((id) => ({
      case: id,
      leftAlone: leftBy((one) => one.case === id),
      leftWithout: leftBy((one) => one.case !== id),
    })),
    structures: structuresSay(combinations, missed),
  };
}

function structuresSay(
  combinations: MatchedCases['combinations'],
  missed: readonly number[],
): readonly StructureSays[] {
  return structureNames
    .flatMap((name): StructureSays[] => {
      const neutral = parameters.find((record) => record.name === name)!.default;
      const [at, away] = [true, false].map((wanted) =>
        missed.filter((_, c) => ((combinations[c].structure[name] ?? neutral) === neutral) === wanted),
      );
      if (at.length < 2 || away.length < 2) return [];
      const { difference, low, high } = differenceOfMeans(summarise(away), summarise(at), 0.95);
      return [{ name, neutral: mean(at), other: mean(away), difference: { mean: difference, low, high } }];
    })
    .toSorted((one, other) => one.difference.mean - other.difference.mean);
}
