import type { Phrase } from '@joined-up/scenarios';
import { french } from './catalogue/french.ts';
import type { Catalogue } from './catalogue/entry.ts';

/**
 * What a placeholder may match in a finished text: anything; or, in a phrase with few letters, a word or
 * something in quotes.
 */
const [ANYTHING, A_WORD] = ['([\\s\\S]*?)', "(\\S+|'[\\s\\S]+')"];
const ENOUGH = 9;

/** Number of literal letters of a phrase: the more, the surer a match. */
const literalLength = (english: string): number => english.replaceAll(/\{[^{}]*\}/g, '').length;

/**
 * Phrases to match in finished texts: errors that the readers and Commander throw in English. The longest
 * come first, so that `one of {0}` does not match what belongs to a longer one.
 * @param enough - least literal letters of a phrase whose placeholders may match anything
 */
export const phrasesOf = (catalogue: Catalogue, enough = ENOUGH): readonly Phrase[] =>
  longestFirst(catalogue).map(([english, [es, pt]]) => {
    const { pattern, said } = metAsText(english, enough);
    return [pattern, said(es), said(pt)];
  });

/** Made at first use. */
let inFrench: readonly Phrase[] | undefined;

/** The same in French, as far as there is any. */
export const frenchPhrases = (): readonly Phrase[] =>
  (inFrench ??= longestFirst(french).map(([english, fr]) => {
    const { pattern, said } = metAsText(english, ENOUGH);
    return [pattern, '', '', said(fr)];
  }));

const longestFirst = <Said>(phrases: Readonly<Record<string, Said>>): readonly [string, Said][] =>
  Object.entries(phrases).toSorted(([a], [b]) => literalLength(b) - literalLength(a));

/** A pattern that matches exactly this text. */
const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/**
 * A pattern for a phrase with its placeholders filled, and its translation in terms of the pattern's
 * groups.
 */
function metAsText(
  english: string,
  enough: number,
): { readonly pattern: RegExp; readonly said: (text: string) => string } {
  const order = [...english.matchAll(/\{(\d+)\}/g)].map(([, place]) => place);
  const held = literalLength(english) < enough ? A_WORD : ANYTHING;
  // Words that agree with a number, `{0|row|rows}`, appear as one of the two.
  const pattern = english
    .split(/(\{\d+(?:\|[^{}]*)?\})/)
    .map((part, i) => {
      if (i % 2 === 0) return escaped(part);
      const [, one, more] = part.slice(1, -1).split('|');
      return one === undefined ? held : `(?:${escaped(one)}|${escaped(more)})`;
    })
    .join('');
  const numbered = (place: string): string => `$${order.indexOf(place) + 1}`;
  return {
    pattern: new RegExp(`^${pattern}$`),
    said: (text) =>
      text
        .replaceAll(/\{(\d+)\}/g, (_, place: string) => numbered(place))
        .replaceAll(/\{(\d+)\|/g, (_, place: string) => `{${numbered(place)}|`),
  };
}
