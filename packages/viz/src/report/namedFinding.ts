import type { Comparison } from '../rows/compare.ts';
import { comparisonSentence } from '../titles/findingSentence.ts';
import type { Words } from '../titles/words.ts';
import { metricWords } from '../titles/wordsOf.ts';

/** The finding of a comparison as a sentence that names its regimes, however many, and says where it holds. */
export function namedFinding(
  comparison: Comparison,
  words: Words,
  names: Readonly<Record<string, string>> = {},
): string {
  const sentence = comparisonSentence(comparison, words, names);
  return sentence === undefined
    ? `${words.titles.nothing(metricWords(comparison.metric, words))}.`
    : `${words.finding.inThisModel(sentence)}.`;
}
