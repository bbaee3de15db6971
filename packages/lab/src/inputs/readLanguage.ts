import type { Problem } from '@joined-up/core';
import { languages, type Language } from '@joined-up/viz';

/** A language that reports speak; English if none was given, what cannot be goes to `problems`. */
export function readLanguage(text: string | undefined, problems: Problem[]): Language {
  if (text === undefined) return 'en';
  const language = languages.find((one) => one === text);
  if (language === undefined)
    problems.push({
      path: '--language',
      expected: `one of ${languages.join(', ')}`,
      found: `'${text}'`,
      mend: 'leave it out for English',
    });
  return language ?? 'en';
}
