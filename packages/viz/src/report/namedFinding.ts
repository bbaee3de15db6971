import type { Comparison } from '../rows/compare.ts';
import { differenceTitle } from '../titles/differenceTitle.ts';
import type { Words } from '../titles/words.ts';
import { regimeWords } from '../titles/wordsOf.ts';

/** The finding of a comparison as a sentence; where it counts some of several regimes, their names follow. */
export function namedFinding(
  comparison: Comparison,
  words: Words,
  names: Readonly<Record<string, string>> = {},
): string {
  const of = (way: string): string =>
    comparison.compared
      .filter(({ verdict }) => verdict.endsWith(way))
      .map(({ regime }) => regimeWords(regime, words, names).name)
      .join(', ');
  const [lower, higher] = [of('lower'), of('higher')];
  const both = lower !== '' && higher !== '';
  const all =
    comparison.compared.every(({ verdict }) => verdict.endsWith('lower')) ||
    comparison.compared.every(({ verdict }) => verdict.endsWith('higher'));
  const who = both
    ? `${words.colon}↓ ${lower}; ↑ ${higher}`
    : all || lower + higher === ''
      ? ''
      : `${words.colon}${lower}${higher}`;
  return `${differenceTitle(comparison, words, names)}${who}.`;
}
