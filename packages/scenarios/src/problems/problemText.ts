import { describeProblem, InputError, visible, type Problem } from '@joined-up/core';
import type { ImportLanguage } from '../import/words/words.ts';
import { phrases, type Phrase } from './phrases.ts';

/** Words around the phrases of a problem, and the index of the language in a phrase. */
const languages = {
  es: { line: 'línea', expected: 'se esperaba', found: 'se encontró', place: 1 },
  pt: { line: 'linha', expected: 'esperava-se', found: 'encontrou-se', place: 2 },
  fr: { line: 'ligne', expected: 'attendu\u00A0:', found: 'trouvé\u00A0:', place: 3 },
} as const satisfies Readonly<Record<Exclude<ImportLanguage, 'en'>, unknown>>;

/**
 * An English text in another language, by the first phrase that matches all of it; unchanged if none does.
 * @param known - the phrases; those of the readers of scenario files and tables if none are given
 */
export function phraseText(
  language: ImportLanguage,
  text: string,
  known: readonly Phrase[] = phrases,
): string {
  if (language === 'en') return text;
  const { place } = languages[language];
  const fits = known.find((phrase) => phrase[place] !== undefined && phrase[0].test(text));
  if (fits === undefined) return text;
  const held = fits[0]
    .exec(text)!
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? '' : phraseText(language, part, known)));
  return fits[place]!.replaceAll(
    /\{\$(\d+)\|([^|{}]*)\|([^|{}]*)\}/g,
    (_, number: string, one: string, more: string) => (held[Number(number) - 1] === '1' ? one : more),
  ).replaceAll(/\$(\d+)/g, (_, number: string) => held[Number(number) - 1]);
}

/**
 * What is wrong with a file or an option, in the reader's language; an unknown phrase stays English.
 * @param more - phrases besides those of the readers of scenario files and tables; they come first
 */
export function problemText(
  language: ImportLanguage,
  problem: Problem,
  more: readonly Phrase[] = [],
): string {
  if (language === 'en') return describeProblem(problem);
  const words = languages[language];
  const known = more.length === 0 ? phrases : [...more, ...phrases];
  const say = (text: string): string => phraseText(language, text, known);
  const path = problem.path.replace(/^line /, `${words.line} `);
  return visible(
    `${path === '' ? '' : `${path}: `}${words.expected} ${say(problem.expected)}, ` +
      `${words.found} ${say(problem.found)}` +
      (problem.mend === undefined ? '' : `; ${say(problem.mend)}`),
  );
}

/** What is wrong with an input, a text for each problem; for other errors their message, in English. */
export const errorTexts = (language: ImportLanguage, error: unknown): readonly string[] =>
  error instanceof InputError
    ? error.problems.map((problem) => problemText(language, problem))
    : [visible(error instanceof Error ? error.message : String(error))];
