import { visible, type InputError } from '@joined-up/core';
import { problemText } from '@joined-up/scenarios';
import { problems } from './catalogue/problems.ts';
import { spoken } from './language.ts';
import { phrasesOf } from './phrases.ts';

/** Made when the first error asks for it: most commands end without one. */
let phrases: ReturnType<typeof phrasesOf> | undefined;

/** All that is wrong with an input, in the language that is spoken: where it came from, and a line for each problem. */
export function inputText({ source, problems: all }: InputError): string {
  phrases ??= phrasesOf(problems);
  const known = phrases;
  return [visible(source), ...all.map((problem) => `  ${problemText(spoken(), problem, known)}`)].join(
    '\n',
  );
}
