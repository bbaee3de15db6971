import { holm } from '@joined-up/statistics';
import { say } from '../words/say.ts';

/** Adjusted values below this get an asterisk. */
export const ALPHA = 0.05;

/** The note that explains asterisks in tables. */
export const asterisk = (): string =>
  say`* unlikely to be luck alone: paired t-test, corrected for all metrics of its family under all
      regimes compared (Holm, ${100 * ALPHA} %)`;

/**
 * p-values adjusted for multiple testing (Holm), each family of metrics by itself (duplication,
 * consistency, outcomes, cost of coordination, people): a family is one question, asked with several
 * metrics about several regimes.
 * @param tests - p in [0, 1], or NaN where nothing was tested
 * @returns in the same order
 */
export function holmWithinFamilies(
  tests: readonly { readonly family: string; readonly p: number }[],
): number[] {
  const adjusted = tests.map(({ p }) => p);
  for (const family of new Set(tests.map((test) => test.family))) {
    const places = [...tests.keys()].filter((place) => tests[place].family === family);
    holm(places.map((place) => tests[place].p)).forEach((p, i) => {
      adjusted[places[i]] = p;
    });
  }
  return adjusted;
}
