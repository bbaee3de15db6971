import { isMissing } from '../summary/isMissing.ts';
import { isSame } from '../summary/rounding.ts';
import { offTarget } from './offTarget.ts';
import { assertPatterns, type Pattern } from './pattern.ts';

/** Runs close enough to what was observed: a sample of the approximate posterior. */
export interface AbcRejection {
  /**
   * Indices of the accepted runs, closest first. Their parameters are a sample of the approximate
   * posterior.
   */
  readonly accepted: readonly number[];
  /** Distance of each run, in tolerances; NaN if one of its statistics is missing. */
  readonly distances: readonly number[];
  /** Largest distance that was accepted. */
  readonly threshold: number;
  /** Share of the runs with all statistics that was accepted. */
  readonly share: number;
  /** Number of runs left out because a statistic is missing. */
  readonly missing: number;
}

/** Which runs are close enough. */
export interface AbcOptions {
  /** Accepts the closest share of the runs, in (0, 1]; without it, runs within the tolerance of every pattern. */
  readonly closest?: number;
}

/**
 * Approximate Bayesian computation by rejection: keeps runs whose statistics come close to the patterns. A
 * run is one draw of a world from its prior and one draw of luck.
 * @param runs - shape [run][pattern]; `null` where missing
 * @throws {RangeError} for invalid patterns, or statistics that do not fit them
 * @see Tavaré, Balding, Griffiths & Donnelly (1997), Inferring coalescence times from DNA sequence data,
 * Genetics 145:505–518
 * @see Grimm et al. (2005), Pattern-oriented modeling of agent-based complex systems, Science 310:987–991
 */
export function abcRejection(
  patterns: readonly Pattern[],
  runs: readonly (readonly (number | null)[])[],
  { closest }: AbcOptions = {},
): AbcRejection {
  assertPatterns(patterns);
  if (closest !== undefined && !(closest > 0 && closest <= 1))
    throw new RangeError(`abcRejection: expected a share in (0, 1], received ${closest}`);
  const wrong = runs.find(({ length }) => length !== patterns.length);
  if (wrong !== undefined)
    throw new RangeError(
      `abcRejection: expected ${patterns.length} statistics of a run, received ${wrong.length}`,
    );
  const distances = runs.map((run) => distanceOf(patterns, run));
  const order = [...distances.keys()]
    .filter((run) => !Number.isNaN(distances[run]))
    .sort((a, b) => distances[a] - distances[b] || a - b);
  const accepted =
    closest === undefined
      ? order.filter((run) => distances[run] <= 1 || isSame(distances[run], 1))
      : order.slice(0, Math.ceil(closest * order.length));
  return {
    accepted,
    distances,
    share: accepted.length / order.length,
    missing: runs.length - order.length,
    threshold: closest === undefined ? 1 : (distances[accepted.at(-1) ?? -1] ?? Number.NaN),
  };
}

/** The farthest of the patterns, in tolerances: a run must show all of them. */
function distanceOf(patterns: readonly Pattern[], run: readonly (number | null)[]): number {
  return Math.max(
    ...patterns.map(({ target, tolerance }, p) => {
      const value = run[p];
      return isMissing(value) ? Number.NaN : offTarget(target, value) / tolerance;
    }),
  );
}
