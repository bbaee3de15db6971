import { phraseText } from '@joined-up/scenarios';
import type { Catalogue } from './catalogue/entry.ts';
import { speaking } from './language.ts';
import { frenchPhrases, phrasesOf } from './phrases.ts';
import { inLanguage } from './say.ts';

/**
 * Translates finished English texts of a catalogue; unknown ones stay as they are. Its phrases are made at
 * first use: most commands need none.
 * @param catalogue - gives the phrases
 * @param enough - as for `phrasesOf`
 */
export function translator(catalogue: () => Catalogue, enough?: number): (text: string) => string {
  let phrases: ReturnType<typeof phrasesOf> | undefined;
  return (text) => {
    const language = speaking();
    if (language === 'en') return text;
    if (language === 'fr') return phraseText(language, text, frenchPhrases());
    phrases ??= phrasesOf(catalogue(), enough);
    return phraseText(language, text, phrases);
  };
}

/** Decimal numbers in a text, with the marks of the language. */
export const withDecimals = (text: string): string => text.replaceAll(/\d+\.\d+/g, inLanguage);
