import { parameters } from './parameters.ts';

const optionsOf = (name: string): readonly string[] =>
  parameters.find((record) => record.name === name)?.options ?? [];

/** A value of a parameter as people write it: the name of an option, or the number. */
export const valueWord = (name: string, value: number): string => optionsOf(name)[value] ?? String(value);

/** The inverse of `valueWord`; NaN if the word is neither a number nor an option of the parameter. */
export function valueOfWord(name: string, word: string): number {
  const options = optionsOf(name);
  const own = word.trim();
  return options.includes(own) ? options.indexOf(own) : own === '' ? Number.NaN : Number(own);
}
