import * as fc from 'fast-check';
import { extent } from '../../packages/statistics/src/testing/extent.ts';

/**
 * The seed is fixed, so that what fails in CI can be seen again at home;
 * `LAW_RUNS=5000 LAW_SEED=7` searches longer and elsewhere.
 */
const seed = Number(process.env['LAW_SEED'] ?? 20_261_123);
const wanted = Number(process.env['LAW_RUNS'] ?? 0);

/** Result of `counterexample` for a law that holds. */
export const NONE = 'none';

/**
 * Looks for a case in which a law does not hold, and returns the smallest it finds, as text. @param runs -
 * random cases in the long form; a fifteenth as many in the short one
 */
export function counterexample<Values extends [unknown, ...unknown[]]>(
  law: fc.IProperty<Values>,
  runs: number,
): string {
  const details = fc.check(law, {
    seed,
    numRuns: wanted > 0 ? wanted : extent(Math.ceil(runs / 15), runs),
    includeErrorInReport: true,
  } as fc.Parameters<Values>);
  return details.failed ? String(fc.defaultReportMessage(details)) : NONE;
}
