/** The value of a placeholder: a number, or a text that stays as it is. */
export type Value = string | number;

/**
 * The key of a phrase: its text with placeholders, `Read {0} of {1}`. Where a source breaks the line of a
 * long phrase, there is a blank in it.
 */
export const keyOf = (parts: readonly string[]): string =>
  parts
    .map((part, place) => (place === 0 ? part : `{${place - 1}}${part}`))
    .join('')
    .replaceAll(/\n */g, ' ');

/** A placeholder, or words that depend on its number: `{0}`, `{0|row|rows}`. */
const PLACES = /\{(\d+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * A phrase with its placeholders filled; `{0|row|rows}` chooses by the number of `{0}`.
 * @param number - writes a number
 */
export const filled = (
  phrase: string,
  values: readonly Value[],
  number: (value: number) => string = String,
): string =>
  phrase.replaceAll(PLACES, (_, place: string, one?: string, more?: string) => {
    const value = values[Number(place)];
    if (one !== undefined) return Number(value) === 1 ? one : more!;
    return typeof value === 'number' ? number(value) : value;
  });

/**
 * English text of a problem or notice whose nouns agree with their numbers: counted`${rows} {0|row|rows}`.
 * It is translated where it is shown.
 */
export const counted = (parts: TemplateStringsArray, ...values: readonly Value[]): string =>
  filled(keyOf(parts), values);

/** Placeholders of a phrase, each once, in order: those of a translation must be the same. */
export const placesOf = (phrase: string): readonly string[] =>
  [...new Set([...phrase.matchAll(PLACES)].map(([, place]) => place))].toSorted();
