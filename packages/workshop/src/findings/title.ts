import { capital, findingSentence, metricWords, wordsOf } from '@joined-up/viz';
import type { Language } from '../strings/language.ts';
import type { SettingPhrase } from '../strings/settingPhrases.ts';
import type { Strings } from '../strings/strings.ts';
import type { Difference } from './difference.ts';

/** What a finding is about: the metric as charts know it, and A and B as phrases. */
export interface FindingSubject {
  readonly strings: Strings;
  readonly language: Language;
  /** The metric's id; for a metric of a single goal, with the goal's name on the screen. */
  readonly drawn: string;
  readonly sides: readonly [SettingPhrase, SettingPhrase];
  /** Whether A and B are set alike. */
  readonly alike: boolean;
}

/**
 * The finding of a comparison, in a sentence.
 * @param early - whether there are still too few governments to conclude anything
 */
export function titleOf(told: FindingSubject, difference: Difference, early: boolean): string {
  if (told.alike) return told.strings.finding.same;
  return (early ? earlyTitle : findingTitle)(told, difference);
}

/** The finding in a sentence, or that there is none. */
function findingTitle(
  { strings, language, drawn, sides: [a, b] }: FindingSubject,
  difference: Difference,
): string {
  if (difference.count === 0) return strings.finding.none(nameOf(strings, difference));
  return capital(
    findingSentence(
      drawn,
      [{ regime: b.words, verdict: difference.verdict, difference }],
      a,
      wordsOf(language),
    ),
  );
}

/**
 * What the first governments show, while there are too few to conclude anything: a count without a verdict.
 */
function earlyTitle(
  { strings, language, drawn, sides: [a, b] }: FindingSubject,
  { count, lower, higher }: Difference,
): string {
  if (count === 0) return strings.finding.waiting;
  const words = wordsOf(language);
  const { findings } = metricWords(drawn, words);
  const { finding } = words;
  if (lower + higher === 0) return capital(finding.nothing([b.words], findings.clear, count));
  return capital(
    finding.clearly(
      [b.words],
      higher >= lower ? findings.higher : findings.lower,
      a.usual ? undefined : a.words,
      finding.inOfFirst(Math.max(lower, higher), count),
    ),
  );
}

const nameOf = ({ metrics }: Strings, { metric }: Difference): string =>
  metrics[metric as keyof typeof metrics].name;
