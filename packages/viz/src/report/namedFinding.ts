import type { Comparison } from '../rows/compare.ts';
import { comparisonSentence, countedSentence } from '../titles/findingSentence.ts';
import type { Words } from '../titles/words.ts';
import { metricWords } from '../titles/wordsOf.ts';

/** Nobody who reads more characters in one sentence remembers how it began: then the picture has the names. */
const LONGEST = 200;

/**
 * The finding of a comparison as a sentence that names its regimes, or says how many where names are many
 * or long, and says where it holds.
 */
export function namedFinding(
  comparison: Comparison,
  words: Words,
  names: Readonly<Record<string, string>> = {},
): string {
  const named = comparisonSentence(comparison, words, names);
  const sentence =
    named !== undefined && named.length > LONGEST && comparison.compared.length > 1
      ? countedSentence(comparison, words, names)
      : named;
  return sentence === undefined
    ? `${words.titles.nothing(metricWords(comparison.metric, words))}.`
    : `${words.finding.inThisModel(sentence)}.`;
}
