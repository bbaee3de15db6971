/** What a place of a phrase may hold: a number, or a text as it is. */
export type Value = string | number;

/**
 * How a phrase stands in a source, with its places: `Read {0} of {1}`. Where a source breaks the line of a long
 * phrase, there is a blank in it.
 */
export const keyOf = (parts: readonly string[]): string =>
  parts
    .map((part, place) => (place === 0 ? part : `{${place - 1}}${part}`))
    .join('')
    .replaceAll(/\n */g, ' ');

/** A place, and words that go with its number: `{0}`, `{0|row|rows}`. */
const PLACES = /\{(\d+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * A phrase with its places filled. Words for one and for more follow the number: `{0} {0|row|rows}`.
 * @param number - how a number is written
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
 * A text whose nouns go with their numbers, of what is wrong or was noticed: counted`${rows} {0|row|rows}`. As
 * all such texts it is English, and translated where it is told.
 */
export const counted = (parts: TemplateStringsArray, ...values: readonly Value[]): string =>
  filled(keyOf(parts), values);

/** Places of a phrase, each once, in order: a translation has the same. */
export const placesOf = (phrase: string): readonly string[] =>
  [...new Set([...phrase.matchAll(PLACES)].map(([, place]) => place))].toSorted();
