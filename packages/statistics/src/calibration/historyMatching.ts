import { normalQuantile } from '../distributions/normalQuantile.ts';
import { normalAndStudent } from '../distributions/normalAndStudent.ts';
import { isMissing } from '../summary/isMissing.ts';
import { mean } from '../summary/mean.ts';
import { standardDeviation } from '../summary/standardDeviation.ts';
import { offTarget } from './offTarget.ts';
import { assertPatterns, type Pattern } from './pattern.ts';

/** Statistics of a world's replicates, shape [replicate][pattern]; `null` where missing. */
export type WorldStatistics = readonly (readonly (number | null)[])[];

/** Which worlds no pattern rules out, and how far off the others are. */
export interface HistoryMatch {
  /**
   * Indices of the worlds that no pattern rules out, in ascending order: not likely worlds, only not
   * implausible ones.
   */
  readonly accepted: readonly number[];
  /** Largest implausibility of each world; NaN if a statistic is missing. */
  readonly worst: readonly number[];
  /**
   * Implausibility, shape [world][pattern]: distance from the target in standard deviations of all that is
   * uncertain. With few replicates it is the normal distance that is as rare as the one by Student's
   * distribution.
   */
  readonly implausibility: readonly (readonly number[])[];
  /** Number of worlds that each pattern rules out, and that it alone rules out. */
  readonly patterns: readonly { readonly id: string; readonly rulesOut: number; readonly alone: number }[];
  /** Number of worlds with a missing statistic; never accepted. */
  readonly missing: number;
  /** The world nearest to all patterns, accepted or not; −1 if none is known. */
  readonly closest: number;
}

/**
 * History matching: rules out worlds whose statistics are too far from what is known. History is one draw
 * of luck, so a world's luck counts as uncertain, beside the tolerance and the error of the world's mean.
 * @param worlds - shape [world]; the luck of a world with a single replicate counts as 0
 * @param options - `cutoff`: more standard deviations than that are implausible.
 * @defaultValue 3, by Pukelsheim's rule
 * @throws {RangeError} for invalid patterns, or statistics that do not fit them
 * @see Craig, Goldstein, Seheult & Smith (1997), Pressure matching for hydrocarbon reservoirs, Case
 * Studies in Bayesian Statistics III
 * @see Andrianakis et al. (2015), Bayesian history matching of complex infectious disease models, PLoS
 * Computational Biology 11:e1003968
 */
export function historyMatching(
  patterns: readonly Pattern[],
  worlds: readonly WorldStatistics[],
  { cutoff = 3 }: { readonly cutoff?: number } = {},
): HistoryMatch {
  assertPatterns(patterns);
  if (!(cutoff > 0)) throw new RangeError(`historyMatching: expected a cutoff above 0, received ${cutoff}`);
  const wrong = worlds.flat().find(({ length }) => length !== patterns.length);
  if (wrong !== undefined)
    throw new RangeError(
      `historyMatching: expected ${patterns.length} statistics of a run, received ${wrong.length}`,
    );
  const implausibility = worlds.map((world) =>
    patterns.map((pattern, p) =>
      implausibilityOf(
        pattern,
        world.map((run) => run[p]),
      ),
    ),
  );
  const worst = implausibility.map((own) =>
    own.reduce(
      (most, value) => (Number.isNaN(most) || Number.isNaN(value) ? Number.NaN : Math.max(most, value)),
      0,
    ),
  );
  const known = [...worst.keys()].filter((world) => !Number.isNaN(worst[world]));
  const accepted = known.filter((world) => worst[world] <= cutoff);
  const ruledOut = implausibility.map((own) => own.filter((value) => value > cutoff).length);
  return {
    accepted,
    worst,
    implausibility,
    patterns: patterns.map(({ id }, p) => ({
      id,
      rulesOut: implausibility.filter((own) => own[p] > cutoff).length,
      alone: implausibility.filter((own, world) => own[p] > cutoff && ruledOut[world] === 1).length,
    })),
    missing: worlds.length - known.length,
    closest: known.reduce((best, world) => (best < 0 || worst[world] < worst[best] ? world : best), -1),
  };
}

/**
 * Distance of the mean from the target in standard deviations; NaN without a value. Luck estimated from
 * few replicates may be much larger than it seems, so its part has Student's distribution; the result is
 * the normal distance that is as rare.
 */
function implausibilityOf({ target, tolerance }: Pattern, values: readonly (number | null)[]): number {
  const known = values.filter((value) => !isMissing(value)) as number[];
  const luck = known.length < 2 ? 0 : standardDeviation(known) ** 2 * (1 + 1 / known.length);
  const off = offTarget(target, mean(known));
  const distance = off / Math.sqrt(tolerance ** 2 + luck);
  if (!(luck > 0) || Number.isNaN(distance)) return distance;
  const p = normalAndStudent(off, tolerance, Math.sqrt(luck), known.length - 1);
  return p > RAREST ? -normalQuantile(p / 2) : distance;
}

/** Anything rarer keeps its plain distance. */
const RAREST = 1e-200;
