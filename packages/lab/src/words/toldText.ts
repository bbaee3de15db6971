import { phraseText } from '@joined-up/scenarios';
import { notices } from './catalogue/notices.ts';
import { problems } from './catalogue/problems.ts';
import { spoken } from './language.ts';
import { phrasesOf } from './phrases.ts';

/** Made when the first notice asks for it. */
let phrases: ReturnType<typeof phrasesOf> | undefined;

/**
 * A finished English text that comes from somewhere where nobody speaks to people: what is wrong with a part of results, what a sweep
 * noticed. In the language that is spoken, with what it holds; unknown texts stay as they are.
 */
export function toldText(text: string): string {
  phrases ??= phrasesOf({ ...problems, ...notices });
  return phraseText(spoken(), text, phrases);
}
