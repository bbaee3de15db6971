import type { Comparison } from '../rows/compare.ts';
import { comparisonSentence, countedSentence } from './findingSentence.ts';
import type { Words } from './words.ts';
import { metricWords } from './wordsOf.ts';

/** How many regimes a title names; of more it tells how many. */
const NAMED = 3;

/**
 * The finding of a comparison as a title: who does what, and of one regime in how many governments.
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
