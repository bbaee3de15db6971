import { parameters, suggest, valueOfWord, type Problem } from '@joined-up/core';
import { choiceNamed, type Choice } from './choice.ts';

/**
 * What somebody wrote for a lever or a parameter, as the number that designs and runs have of it: of an
 * option its place, from 0; a number as it is.
 * @param complain - told what is wrong with a word that is neither
 * @returns NaN if it is neither
 */
export function optionNumber(
  name: string,
  written: number | string,
  choices: readonly Choice[],
  complain: (problem: Omit<Problem, 'path'>) => void,
): number {
  const choice = choiceNamed(choices, name);
  if (choice === undefined && typeof written === 'number') return written;
  const options =
    choice?.options.map((option) => option.name) ??
    parameters.find((record) => record.name === name)?.options;
  const word = String(written);
  const place = options?.indexOf(word) ?? -1;
  const number = choice === undefined ? valueOfWord(name, word) : place < 0 ? Number.NaN : place;
  if (Number.isNaN(number))
    complain({
      expected: options === undefined ? 'a number' : `one of ${options.join(', ')}`,
      found: `'${word}'`,
      mend:
        options === undefined
          ? 'write a number'
          : suggest(
              word,
              options,
              choice === undefined ? 'or its number, from 0 on' : 'choose one of them',
            ),
    });
  return number;
}

/**
 * Settings as numbers, by name; what is wrong is added to `problems`.
 * @param before - put before names in messages, such as '--at '
 */
export const optionNumbers = (
  settings: Readonly<Record<string, number | string>>,
  choices: readonly Choice[],
  problems: Problem[],
  before = '',
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(settings).map(([name, written]) => [
      name,
      optionNumber(name, written, choices, (problem) =>
        problems.push({ path: `${before}${name}`, ...problem }),
      ),
    ]),
  );
