import type { Verdict } from '@joined-up/statistics';
import type { Comparison } from '../rows/compare.ts';
import type { MetricWords, RegimeWords, TitleWords, Words } from './words.ts';
import { metricWords, regimeWords } from './wordsOf.ts';

/** What a verdict says of one regime. */
export function verdictTitle(
  verdict: Verdict,
  metric: MetricWords,
  regime: RegimeWords,
  titles: TitleWords,
): string {
  switch (verdict) {
    case 'lower':
      return titles.lower(metric, regime);
    case 'usually lower':
      return titles.usuallyLower(metric, regime);
    case 'higher':
      return titles.higher(metric, regime);
    case 'usually higher':
      return titles.usuallyHigher(metric, regime);
    case 'unclear':
      return titles.unclear(metric, regime);
    case 'barely':
      return titles.barely(metric, regime);
  }
}

/**
 * The finding of a comparison: of one regime what its verdict says; of several, how many lie clearly or
 * usually to one side.
 * @see `verdict` for the rule: 95 % of seeds is plain, 80 % "usually", anything under the smallest
 * difference that matters "barely"
 */
export function differenceTitle(
  { metric, compared }: Comparison,
  words: Words,
  names: Readonly<Record<string, string>> = {},
): string {
  const { titles } = words;
  const subject = metricWords(metric, words);
  if (compared.every(({ difference }) => difference.count === 0)) return titles.nothing(subject);
  if (compared.length === 1)
    return verdictTitle(
      compared[0].verdict,
      subject,
      regimeWords(compared[0].regime, words, names),
      titles,
    );
  const lower = compared.filter(({ verdict }) => verdict === 'lower' || verdict === 'usually lower').length;
  const higher = compared.filter(
    ({ verdict }) => verdict === 'higher' || verdict === 'usually higher',
  ).length;
  if (lower > 0 && higher > 0) return titles.bothWays(subject, lower, higher, compared.length);
  if (lower > 0) return titles.lowerUnder(subject, lower, compared.length);
  if (higher > 0) return titles.higherUnder(subject, higher, compared.length);
  return compared.every(({ verdict }) => verdict === 'barely')
    ? titles.noneDiffers(subject)
    : titles.noneClear(subject);
}
