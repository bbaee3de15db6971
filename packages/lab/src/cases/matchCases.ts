import type { Parameters } from '@joined-up/core';
import { drawWorld, type Pattern, type ReformCase, type PlausibleWorld } from '@joined-up/scenarios';
import { structureAt, structureNames } from '../circumstances/circumstance.ts';
import { sobolSequence } from '../designs/sobolSequence.ts';
import { inTurn } from '../threads/inTurn.ts';
import { pathsUnder, readByLuck, type TryCaseOptions } from './tryCase.ts';

/** A world with a structure, in which cases are tried. */
export interface Combination {
  /** A plausible government. */
  readonly world: PlausibleWorld;
  /** The structure parameters that are not neutral. */
  readonly structure: Partial<Parameters>;
}

/**
 * What a combination says about a pattern: `y` it holds for the mean path; `l` not so, but for some luck;
 * `n` for no luck that was tried; `-` there is nothing to read.
 */
export type Said = 'y' | 'l' | 'n' | '-';

/** A pattern of a case, as used in history matching. */
export interface AskedPattern {
  readonly case: string;
  readonly pattern: Pattern;
}

/** What each combination of a plausible world and a structure says about every observed pattern. */
export interface MatchedCases {
  /** All observed patterns of all cases. */
  readonly asked: readonly AskedPattern[];
  /** Governments with structures, in the order of their numbers. */
  readonly combinations: readonly Combination[];
  /** Replicates of luck in each. */
  readonly seeds: number;
  /** Shape [combination], a letter for each pattern. */
  readonly said: readonly string[];
}

/** How many combinations to try, and results that are already known. */
export interface MatchOptions extends Omit<TryCaseOptions, 'worlds' | 'structures' | 'read' | 'kept'> {
  /** How many combinations. @defaultValue 200 */
  readonly combinations?: number;
  /** Results already known, by number of the combination. */
  readonly known?: ReadonlyMap<number, string>;
  /** Called with every combination as soon as it is known. */
  readonly onCombination?: (number: number, said: string) => void;
  /**
   * Reads what a combination says about every observed pattern.
   * @defaultValue in this thread, one after another
   */
  readonly letters?: (combination: Combination, seeds: number) => Promise<string>;
}

/** Patterns that can rule something out: those that were observed. */
export const observedPatterns = (cases: readonly ReformCase[]): readonly AskedPattern[] =>
  cases.flatMap(({ id, patterns }) =>
    patterns.filter(({ unobserved }) => unobserved !== true).map((pattern) => ({ case: id, pattern })),
  );

/**
 * Worlds with structures: each world is drawn by its number, and its structure comes from a scrambled
 * Sobol' sequence over all structure parameters, so that every option meets every other. A longer list
 * begins with the shorter one.
 */
export function combinationsOf(count: number, sample = 'cases'): readonly Combination[] {
  const places = sobolSequence(count, structureNames.length, { luck: `${sample} structures` });
  return Array.from({ length: count }, (_, c) => ({
    world: drawWorld(`${sample} ${c}`),
    structure: structureAt(places.subarray(c * structureNames.length, (c + 1) * structureNames.length)),
  }));
}

/**
 * Tries all patterns of all cases in many combinations of a world and a structure, the same ones for every
 * case.
 */
export async function matchCases(
  cases: readonly ReformCase[],
  {
    combinations: count = 200,
    seeds = 2,
    sample = 'cases',
    known = new Map(),
    onCombination = () => {},
    onProgress = () => {},
    signal,
    letters = lettersHere(cases, signal),
  }: MatchOptions = {},
): Promise<MatchedCases> {
  const asked = observedPatterns(cases);
  const combinations = combinationsOf(count, sample);
  let done = 0;
  const said = await Promise.all(
    combinations.map(async (combination, c) => {
      let own = known.get(c);
      if (own === undefined) {
        own = await letters(combination, seeds);
        onCombination(c, own);
      }
      onProgress(++done, count);
      return own;
    }),
  );
  return { asked, combinations, seeds, said };
}

/**
 * Structure parameters that change any path read by patterns, in one government, each varied by itself
 * beside the others at non-neutral values. What the cases say about other parameters is chance.
 */
export function actingStructures(cases: readonly ReformCase[], sample = 'cases'): readonly string[] {
  const world = drawWorld(`${sample} 0`);
  const pathsOf = (structure: Partial<Parameters>): string =>
    JSON.stringify(
      cases.map((one) => [...pathsUnder(one, { id: 'drawn', parameters: structure }, world, 1).values()]),
    );
  const all = structureAt(structureNames.map(() => BETWEEN));
  const base = pathsOf(all);
  return structureNames.filter((name) => {
    const { [name]: _left, ...others } = all;
    return pathsOf(others) !== base;
  });
}

/** A point of [0, 1) at which every choice and every number is non-neutral. */
const BETWEEN = 0.6;

/** Asks combinations in this thread, one after another. */
function lettersHere(
  cases: readonly ReformCase[],
  signal: AbortSignal | undefined,
): NonNullable<MatchOptions['letters']> {
  const turn = inTurn(signal);
  return (combination, seeds) => turn(() => lettersOf(cases, combination, seeds));
}

/** What one combination says about every observed pattern. */
export const lettersOf = (
  cases: readonly ReformCase[],
  { world, structure }: Combination,
  seeds: number,
): string =>
  cases
    .filter(({ patterns }) => patterns.length > 0)
    .flatMap((tried) =>
      readByLuck(tried, { id: 'drawn', parameters: structure }, world, seeds)
        .map(({ mean, each }): Said => {
          if (mean.holds === null) return '-';
          if (mean.holds) return 'y';
          return each.some(({ holds }) => holds === true) ? 'l' : 'n';
        })
        .filter((_, p) => tried.patterns[p].unobserved !== true),
    )
    .join('');
