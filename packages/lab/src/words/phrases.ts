import type { Phrase } from '@joined-up/scenarios';
import { french } from './catalogue/french.ts';
import type { Catalogue } from './catalogue/entry.ts';

/**
 * What a place of a phrase may hold where the phrase has become text; of one that says little, a word, or
 * something in quotes.
 */
const [ANYTHING, A_WORD] = ['([\\s\\S]*?)', "(\\S+|'[\\s\\S]+')"];
const ENOUGH = 9;

/** Letters that stand in every text of a phrase: the more, the more surely it is that phrase. */
const literalLength = (english: string): number => english.replaceAll(/\{[^{}]*\}/g, '').length;

/**
 * Phrases that are met as text, with their places filled: errors that the readers and Commander throw in
 * English. Those that say most come first, so that `one of {0}` does not take what belongs to a longer one.
 * @param enough - letters that a phrase says at least, if its places may hold anything
 */
export const phrasesOf = (catalogue: Catalogue, enough = ENOUGH): readonly Phrase[] =>
  longestFirst(catalogue).map(([english, [es, pt]]) => {
    const { pattern, said } = metAsText(english, enough);
    return [pattern, said(es), said(pt)];
  });

/** Made at first use. */
let inFrench: readonly Phrase[] | undefined;

/** The same in French, of all that has it. */
export const frenchPhrases = (): readonly Phrase[] =>
  (inFrench ??= longestFirst(french).map(([english, fr]) => {
    const { pattern, said } = metAsText(english, ENOUGH);
    return [pattern, '', '', said(fr)];
  }));

const longestFirst = <Said>(phrases: Readonly<Record<string, Said>>): readonly [string, Said][] =>
  Object.entries(phrases).toSorted(([a], [b]) => literalLength(b) - literalLength(a));

/** A text as a pattern that fits it alone. */
const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** A phrase as it is met with its places filled, and a translation with places that a pattern fills. */
function metAsText(
  english: string,
  enough: number,
): { readonly pattern: RegExp; readonly said: (text: string) => string } {
  const order = [...english.matchAll(/\{(\d+)\}/g)].map(([, place]) => place);
  const held = literalLength(english) < enough ? A_WORD : ANYTHING;
  // Words that go with a number, `{0|row|rows}`, were met as one of the two.
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
