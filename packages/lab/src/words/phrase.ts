import { wordsOf, type Language } from '@joined-up/viz';

/** What a place of a phrase may hold: numbers are written as the language writes them, texts as they are. */
export type Value = string | number;

/** How a phrase stands in the source, and in the catalogue: `Read {0} of {1}`. */
export const keyOf = (parts: readonly string[]): string =>
  parts.map((part, place) => (place === 0 ? part : `{${place - 1}}${part}`)).join('');

/** A place, and words that go with its number: `{0}`, `{0|row|rows}`. */
const PLACES = /\{(\d+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** A phrase with its places filled. Words for one and for more follow the number: `{0} {0|row|rows}`. */
export const fill = (phrase: string, values: readonly Value[], language: Language): string =>
  phrase.replaceAll(PLACES, (_, place: string, one?: string, more?: string) => {
    const value = values[Number(place)];
    if (one !== undefined) return Number(value) === 1 ? one : more!;
    return typeof value === 'number' ? numberText(value, language) : value;
  });

/** Places of a phrase, each once, in order: a translation has the same. */
export const placesOf = (phrase: string): readonly string[] =>
  [...new Set([...phrase.matchAll(PLACES)].map(([, place]) => place))].toSorted();

/** A number for people, as it is: English as JavaScript writes it; others with their decimal mark, and thousands from 10 000 on. */
export const numberText = (value: number, language: Language): string => marked(String(value), language);

/** As `toFixed`, for people: with the decimal mark of the language. */
export const fixedText = (value: number, decimals: number, language: Language): string =>
  marked(value.toFixed(decimals), language);

/** A number that is text, with the marks of the language. */
export function marked(text: string, language: Language): string {
  if (language === 'en') return text;
  const digits = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  // Powers of ten and what is no number stay as they are.
  if (digits === null) return text.replace('.', wordsOf(language).decimal);
  const { decimal, thousands } = wordsOf(language);
  const [, sign, whole, rest] = digits;
  const grouped = whole.length > 4 ? whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands) : whole;
  return `${sign}${grouped}${rest === undefined ? '' : `${decimal}${rest}`}`;
}
