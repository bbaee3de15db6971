import type { Comparison } from '../rows/compare.ts';
import { comparisonSentence, countedSentence } from './findingSentence.ts';
import type { Words } from './words.ts';
import { metricWords } from './wordsOf.ts';

/** A title names at most this many regimes, and counts them where there are more. */
const NAMED = 3;

/**
 * The finding of a comparison as a title: who does what and, for a single regime, in how many governments.
 * @see `verdict` for the rule: 95 % of seeds is plain, 80 % "usually", anything under the smallest
 * difference that matters "hardly"
 */
export function differenceTitle(
  comparison: Comparison,
  words: Words,
  names: Readonly<Record<string, string>> = {},
): string {
  const { finding, titles } = words;
  const several = comparison.compared.length > 1;
  const named = comparisonSentence(comparison, words, names, !several);
  if (named === undefined) return titles.nothing(metricWords(comparison.metric, words));
  return finding.inThisModel(
    comparison.compared.length > NAMED ? countedSentence(comparison, words, names) : named,
  );
}
