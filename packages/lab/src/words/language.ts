import { InputError } from '@joined-up/core';
import { languages, type Language } from '@joined-up/viz';

/** The language of this program while it runs: set once, by the words it was started with or by the locale. */
let language: Language = 'en';

/** The language in which messages, tables, help and pages speak; English until `speak` says otherwise. */
export const spoken = (): Language => language;

/**
 * From here on the program speaks another language. A thread of its own speaks English: what it reports is
 * said in the main one.
 */
export function speak(chosen: Language): void {
  language = chosen;
}

/**
 * Names of the option, and of the variables that say it where it is not given: the first that is set
 * decides, as in POSIX.
 */
const OPTION = '--language';
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The words that ask for the language that is spoken, for a command that makes the same again elsewhere;
 * English asks for none.
 */
export const languageWords = (): readonly string[] => (language === 'en' ? [] : [OPTION, language]);

/**
 * The language that a command line asks for: `--language`, else the locale, else English.
 * @param system - locale of the system, where no variable says one (Windows), e.g. `es-CO`
 * @throws {InputError} for a language that the program does not speak
 */
export function languageAskedFor(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  system: string,
): Language {
  const given = optionOf(words);
  if (given !== undefined) {
    const found = languages.find((one) => one === given);
    if (found !== undefined) return found;
  }
  const locale = VARIABLES.map((name) => environment[name]).find((value) => value) ?? system;
  const found = languages.find((one) => new RegExp(`^${one}(?![a-z])`, 'i').test(locale)) ?? 'en';
  if (given === undefined) return found;
  speak(found);
  throw new InputError('joined-up', [
    {
      path: OPTION,
      expected: `one of ${languages.join(', ')}`,
      found: `'${given}'`,
      mend: 'leave it out for the language of your system',
    },
  ]);
}

/** What stands after the option, or after its equals sign; the last one counts, as everywhere. */
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
