import { wordsOf, type RegimeWords } from '@joined-up/viz';
import { dialOf, type DialId } from '../setting/dials.ts';
import type { Setting } from '../setting/setting.ts';
import { dialText } from './dialText.ts';
import type { Language } from './language.ts';
import type { Numbers } from './numbers.ts';
import { counts } from './settingName.ts';
import type { Strings } from './strings.ts';

/**
 * A way of coordinating as part of a sentence, and whether it is the status quo, which need not be named.
 */
export interface SettingPhrase {
  readonly words: RegimeWords;
  readonly usual: boolean;
}

const phraseOf = (strings: Strings, language: Language, { start, changes }: Setting): SettingPhrase => {
  const regime = wordsOf(language).regimes[start];
  const under = regime.everydayUnder ?? regime.under;
  const changed = Object.keys(changes).some((id) => dialOf(id as DialId).shared !== true);
  return {
    words: { ...regime, under: changed ? strings.withChanges(under) : under },
    usual: start === 'status-quo' && !changed,
  };
};

/**
 * Two settings as parts of a sentence: "a strong centre", "a strong centre with changes". If they would be
 * equal, the value of the one dial that differs stands for them, "32 committees", or their letters.
 */
export function settingPhrases(
  strings: Strings,
  numbers: Numbers,
  language: Language,
  a: Setting,
  b: Setting,
): readonly [SettingPhrase, SettingPhrase] {
  const phrases = [phraseOf(strings, language, a), phraseOf(strings, language, b)] as const;
  if (phrases[0].words.under !== phrases[1].words.under) return phrases;
  const different = (
    [...new Set([...Object.keys(a.changes), ...Object.keys(b.changes)])] as DialId[]
  ).filter((id) => a.changes[id] !== b.changes[id]);
  const [id] = different;
  const said = ({ changes: { [id]: value } }: Setting, letter: string): SettingPhrase => {
    if (different.length !== 1 || !counts.includes(id) || value === undefined) return lettered(letter);
    const under = dialText(strings, numbers, id, value);
    return { words: { name: under, under, many: value !== 1 }, usual: false };
  };
  const both = [said(a, 'A'), said(b, 'B')] as const;
  const alike = both.some(({ words: { under } }) => under.length === 1);
  return alike ? [lettered('A'), lettered('B')] : both;
}

/** The phrase for a side that has only a letter. */
export const lettered = (letter: string): SettingPhrase => ({
  words: { name: letter, under: letter },
  usual: false,
});
