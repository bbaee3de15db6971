import type { Phrase } from '@joined-up/scenarios';
import type { Catalogue } from './catalogue/entry.ts';

/**
 * What a place of a phrase may hold where the phrase has become text; of one that says little, a word, or
 * something in quotes.
 */
const [ANYTHING, A_WORD] = ['([\\s\\S]*?)', "(\\S+|'[\\s\\S]+')"];
const ENOUGH = 9;

/** Letters that stand in every text of a phrase: the more, the more surely it is that phrase. */
const literalLength = (english: string): number => english.replaceAll(/\{\d+\}/g, '').length;

/**
 * Phrases that are met as text, with their places filled: errors that the readers and Commander throw in
 * English. Those that say most come first, so that `one of {0}` does not take what belongs to a longer one.
 * @param enough - letters that a phrase says at least, if its places may hold anything
 */
export const phrasesOf = (catalogue: Catalogue, enough = ENOUGH): readonly Phrase[] =>
  Object.entries(catalogue)
    .toSorted(([a], [b]) => literalLength(b) - literalLength(a))
    .map(([english, [es, pt]]) => {
      const order = [...english.matchAll(/\{(\d+)\}/g)].map(([, place]) => place);
      const pattern = english
        .split(/\{\d+\}/)
        .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
        .join(literalLength(english) < enough ? A_WORD : ANYTHING);
      const said = (text: string): string =>
        text.replaceAll(/\{(\d+)\}/g, (_, place: string) => `$${order.indexOf(place) + 1}`);
      return [new RegExp(`^${pattern}$`), said(es), said(pt)];
    });
