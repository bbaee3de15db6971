import type { Compared, Comparison } from '../rows/compare.ts';
import type { Words } from './words.ts';
import { metricWords, regimeWords } from './wordsOf.ts';

/**
 * What a comparison found, in one sentence that names every regime: those that raise a metric, those that
 * lower it, those that change next to nothing, and those of which neither can be said; each with how many
 * governments.
 */
export function shortFinding(
  { metric, compared }: Comparison,
  words: Words,
  names: Readonly<Record<string, string>> = {},
): string {
  const { short } = words;
  const { subject } = metricWords(metric, words);
  const who = (group: readonly Compared[]) =>
    short.withRegimes(group.map(({ regime }) => regimeWords(regime, words, names).under));
  const counts = (group: readonly Compared[], way: 'lower' | 'higher'): string => {
    const most = group.map(({ difference }) => difference[way]);
    const [least, of] = [Math.min(...most), group[0].difference.count];
    if (group.length === 1) return short.inOf(least, of);
    return (most.every((count) => count === least) ? short.eachInOf : short.atLeast)(least, of);
  };
  const groups = (way: string) => compared.filter(({ verdict }) => verdict.endsWith(way));
  const clauses = [
    ...clauseOf(groups('higher'), (group) => short.higher(who(group), subject, counts(group, 'higher'))),
    ...clauseOf(groups('lower'), (group) => short.lower(who(group), subject, counts(group, 'lower'))),
    ...clauseOf(groups('barely'), (group) => short.barely(who(group), subject)),
    ...clauseOf(groups('unclear'), (group) => short.unclear(who(group), subject)),
  ];
  const sentence = clauses.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const clauseOf = (
  group: readonly Compared[],
  say: (group: readonly Compared[]) => string,
): readonly string[] => (group.length === 0 ? [] : [say(group)]);
