import { visible, type InputError } from '@joined-up/core';
import { problemText } from '@joined-up/scenarios';
import { problems } from './catalogue/problems.ts';
import { speaking } from './language.ts';
import { frenchPhrases, phrasesOf } from './phrases.ts';

/** Made at the first error: most commands have none. */
let phrases: ReturnType<typeof phrasesOf> | undefined;

/** All that is wrong with an input, in the current language: its source, and a line for each problem. */
export function inputText({ source, problems: all }: InputError): string {
  const language = speaking();
  const known = language === 'fr' ? frenchPhrases() : (phrases ??= phrasesOf(problems));
  return [visible(source), ...all.map((problem) => `  ${problemText(language, problem, known)}`)].join(
    '\n',
  );
}
