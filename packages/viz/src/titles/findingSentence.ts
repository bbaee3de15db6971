import type { PairedDifference, Verdict } from '@joined-up/statistics';
import type { Compared, Comparison } from '../rows/compare.ts';
import type { RegimeWords, Words } from './words.ts';
import { metricWords, regimeWords } from './wordsOf.ts';

/** One regime, and what a metric was found to do under it. */
export interface Found {
  /** The regime in the words of a language. */
  readonly regime: RegimeWords;
  /** Which way the metric goes, if that is clear. */
  readonly verdict: Verdict;
  /** In how many governments it goes which way. */
  readonly difference: Pick<PairedDifference, 'count' | 'lower' | 'higher' | 'equal'>;
}

type Way = 'lower' | 'higher';

const waysOf = (way: Way, found: readonly Found[]): readonly Found[] =>
  found.filter(({ verdict }) => verdict.endsWith(way));

/** In how many governments; for several regimes the smallest count, which is true of each. */
function countsOf(way: Way, found: readonly Found[], { finding }: Words): string {
  const { count: of, equal } = found[0].difference;
  const counts = found.map(({ difference }) => difference[way]);
  const least = Math.min(...counts);
  if (found.length > 1)
    return (counts.every((count) => count === least) ? finding.eachInOf : finding.inAtLeast)(least, of);
  return equal > 0 ? finding.ties(finding.inOf(least, of), equal) : finding.inOf(least, of);
}

/**
 * What a comparison found, as one would say it: regimes that raise a metric, those that lower it, those
 * that change next to nothing, and those that are unclear, with numbers of governments. It begins in lower
 * case and has no full stop.
 * @param metric - its id
 * @param found - one regime at least, each with a government at least
 * @param reference - what they are compared with; named unless it is the status quo
 * @param counted - whether numbers of governments are told
 */
export function findingSentence(
  metric: string,
  found: readonly Found[],
  reference: { readonly words: RegimeWords; readonly usual: boolean },
  words: Words,
  counted = true,
): string {
  const { finding } = words;
  const { findings } = metricWords(metric, words);
  const than = reference.usual ? undefined : reference.words;
  const who = (group: readonly Found[]) => group.map(({ regime }) => regime);
  const ofWay = (way: Way): readonly string[] => {
    const group = waysOf(way, found);
    if (group.length === 0) return [];
    const plain = group.every(({ verdict }) => verdict === way);
    return [
      (plain ? finding.clearly : finding.usually)(
        who(group),
        findings[way],
        than,
        counted ? countsOf(way, group, words) : undefined,
      ),
    ];
  };
  const barely = found.filter(({ verdict }) => verdict === 'barely');
  const tied = barely.filter(({ difference }) => difference.equal === difference.count);
  const near = barely.filter((one) => !tied.includes(one));
  const unclear = found.filter(({ verdict }) => verdict === 'unclear');
  return [
    ...ofWay('higher'),
    ...ofWay('lower'),
    ...(near.length > 0 ? [finding.same(who(near), findings.same, than)] : []),
    ...(tied.length > 0 ? [finding.nothing(who(tied), findings.clear, tied[0].difference.count)] : []),
    ...(unclear.length > 0 ? [finding.unclear(who(unclear), findings.clear, reference.words)] : []),
  ].join('; ');
}

/**
 * The sentence of a comparison, with its regimes named; `undefined` if no pair has run.
 * @param counted - as in `findingSentence`
 */
export function comparisonSentence(
  { metric, compared, reference }: Comparison,
  words: Words,
  names: Readonly<Record<string, string>> = {},
  counted = true,
): string | undefined {
  const found = compared
    .filter(({ difference }) => difference.count > 0)
    .map((one) => ({ ...one, regime: regimeWords(one.regime, words, names) }));
  if (found.length === 0) return undefined;
  return findingSentence(metric, found, referenceOf(reference, words, names), words, counted);
}

/**
 * The same for more regimes than a title can name: how many raise the metric, how many lower it, or that
 * none does.
 */
export function countedSentence(
  { metric, compared, reference }: Comparison,
  words: Words,
  names: Readonly<Record<string, string>> = {},
): string {
  const { finding } = words;
  const { findings } = metricWords(metric, words);
  const { usual, words: other } = referenceOf(reference, words, names);
  const than = usual ? undefined : other;
  const some = (group: readonly Compared[]) => [finding.alternatives(group.length, compared.length)];
  const ofWay = (way: Way): readonly string[] => {
    const group = compared.filter(({ verdict }) => verdict.endsWith(way));
    return group.length === 0 ? [] : [finding.clearly(some(group), findings[way], than)];
  };
  const ways = [...ofWay('higher'), ...ofWay('lower')];
  if (ways.length > 0) return ways.join('; ');
  return compared.every(({ verdict }) => verdict === 'barely')
    ? finding.same(some(compared), findings.same, than)
    : finding.noneClear(findings.clear, compared.length);
}

const referenceOf = (reference: string, words: Words, names: Readonly<Record<string, string>>) => {
  const known = regimeWords(reference, words, names);
  return { words: known, usual: known === words.regimes['status-quo'] };
};
