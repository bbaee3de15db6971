import { phraseText } from '@joined-up/scenarios';
import { claims } from './catalogue/claims.ts';
import { spoken } from './language.ts';
import { phrasesOf } from './phrases.ts';
import { inLanguage } from './say.ts';

/** Made when the first claim is told. */
let phrases: ReturnType<typeof phrasesOf> | undefined;

/** What a claim says of itself, and what its tables are headed with, in the language that is spoken. */
export function claimText(text: string): string {
  if (spoken() === 'en') return text;
  phrases ??= phrasesOf(claims, 0);
  return phraseText(spoken(), text, phrases).replaceAll(/\d+\.\d+/g, inLanguage);
}
