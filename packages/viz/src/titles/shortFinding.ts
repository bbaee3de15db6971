import { capital } from './capital.ts';
import type { Comparison } from '../rows/compare.ts';
import { comparisonSentence } from './findingSentence.ts';
import type { Words } from './words.ts';
import { metricWords } from './wordsOf.ts';

/** What a comparison found, in one sentence that names every regime. */
export function shortFinding(
  comparison: Comparison,
  words: Words,
  names: Readonly<Record<string, string>> = {},
): string {
  const sentence =
    comparisonSentence(comparison, words, names) ??
    words.titles.nothing(metricWords(comparison.metric, words));
  return `${capital(sentence)}.`;
}
