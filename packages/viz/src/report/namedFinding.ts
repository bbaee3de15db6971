import type { Comparison } from '../rows/compare.ts';
import { comparisonSentence, countedSentence } from '../titles/findingSentence.ts';
import type { Words } from '../titles/words.ts';
import { metricWords } from '../titles/wordsOf.ts';

/**
 * A sentence of more characters is too long to read: it then gives counts, and the names are in the
 * picture.
 */
const LONGEST = 200;

/**
 * The finding of a comparison as a sentence, with the words that it holds in this model. It names the
 * regimes, or counts them where that would be too long.
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
