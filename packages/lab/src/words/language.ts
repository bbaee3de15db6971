import { InputError } from '@joined-up/core';
import { french, languages, type Language, type PictureLanguage } from '@joined-up/viz';

/** What the program can speak: three languages in all it says, French where it makes pages of a table. */
export type Speaking = Language | 'fr';

/** Commands that speak French; the last one makes again what a page says how to make. */
const inFrench: ReadonlySet<string> = new Set(['import', 'brief', 'compare']);

/** The language of this program while it runs: set once, by the words it was started with or by the locale. */
let language: Speaking = 'en';

/** The language in which messages, tables, help and pages speak; English until `speak` says otherwise. */
export const speaking = (): Speaking => language;

/** The same for what has no French, which is English then. */
export const spoken = (): Language => (language === 'fr' ? 'en' : language);

/** A language as pictures and pages take it. */
export const pictured = (chosen: Speaking = language): PictureLanguage =>
  chosen === 'fr' ? french : chosen;

/**
 * From here on the program speaks another language. A thread of its own speaks English: what it reports is
 * said in the main one.
 */
export function speak(chosen: Speaking): void {
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
 * @param command - the command that is asked for; some speak French
 * @param system - locale of the system, where no variable says one (Windows), e.g. `es-CO`
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
