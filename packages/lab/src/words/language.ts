import { InputError } from '@joined-up/core';
import { french, languages, type Language, type PictureLanguage } from '@joined-up/viz';

/** Languages of the program: three for everything it says, and French for making pages from a table. */
export type Speaking = Language | 'fr';

/** Commands that speak French; `compare` because pages give it as the command that repeats them. */
const inFrench: ReadonlySet<string> = new Set(['import', 'brief', 'compare']);

/** The language of the running program: set once, by its options or the locale. */
let language: Speaking = 'en';

/** The language of messages, tables, help and pages; English until `speak` sets another. */
export const speaking = (): Speaking => language;

/** The same, but English for French: for texts that have no French. */
export const spoken = (): Language => (language === 'fr' ? 'en' : language);

/** A language in the form that pictures and pages need. */
export const pictured = (chosen: Speaking = language): PictureLanguage =>
  chosen === 'fr' ? french : chosen;

/**
 * Sets the language of the program. Other threads speak English: the main thread translates what they
 * report.
 */
export function speak(chosen: Speaking): void {
  language = chosen;
}

/** The option, and the variables used if it is not given: the first that is set decides, as in POSIX. */
const OPTION = '--language';
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The option for the current language, for a command to be repeated elsewhere; none for English. */
export const languageWords = (): readonly string[] => (language === 'en' ? [] : [OPTION, language]);

/**
 * The language of a command line: `--language`, else the locale, else English.
 * @param command - name of the command; some speak French
 * @param system - locale of the system, if no variable is set (Windows), e.g. `es-CO`
 * @throws {InputError} for a language that the command does not speak
 */
export function languageAskedFor(
  words: readonly string[],
  command: string,
  environment: Readonly<Record<string, string | undefined>>,
  system: string,
): Speaking {
  const known: readonly Speaking[] = inFrench.has(command) ? [...languages, 'fr'] : languages;
  const given = optionOf(words);
  if (given !== undefined) {
    const found = known.find((one) => one === given);
    if (found !== undefined) return found;
  }
  const locale = VARIABLES.map((name) => environment[name]).find((value) => value) ?? system;
  const found = known.find((one) => new RegExp(`^${one}(?![a-z])`, 'i').test(locale)) ?? 'en';
  if (given === undefined) return found;
  speak(found);
  throw new InputError('joined-up', [
    {
      path: OPTION,
      expected: `one of ${known.join(', ')}`,
      found: `'${given}'`,
      mend:
        given === 'fr'
          ? `French is spoken by ${[...inFrench].join(', ')}`
          : 'leave it out for the language of your system',
    },
  ]);
}

/** The value after the option, or after its equals sign; the last one counts. */
function optionOf(words: readonly string[]): string | undefined {
  const end = words.indexOf('--');
  const options = end === -1 ? words : words.slice(0, end);
  return options
    .flatMap((word, place) =>
      word === OPTION
        ? options.slice(place + 1, place + 2)
        : word.startsWith(`${OPTION}=`)
          ? [word.slice(OPTION.length + 1)]
          : [],
    )
    .at(-1);
}
