import { filled, keyOf, type Value } from './phrase.ts';

/** How sentences about a run are said: in English, or in another language by the English of their phrases. */
export interface Speech {
  /** A phrase with its places filled: say`${count} {0|goal|goals}`. */
  say(parts: TemplateStringsArray, ...values: readonly Value[]): string;
  /** A whole text, such as the name of a phase. @param about - what it names */
  said(text: string, about: 'phase' | 'quantity'): string;
  /** A number that is text already, such as `0.75` or `−3 %`. */
  number(text: string): string;
  /** What is at least one, in a row: `a, b and c`. */
  list(things: readonly string[]): string;
  /** A kind of forum with its article: `the working group`; cabinet in English has none. */
  forum(kind: string): string;
  /** Name of a metric as people say it. */
  metric(metric: { readonly id: string; readonly name: string }): string;
}

export const english: Speech = {
  say: (parts, ...values) => filled(keyOf(parts), values),
  said: (text) => text,
  number: (text) => text,
  list: (things) =>
    things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`,
  forum: (kind) => (kind === 'cabinet' ? kind : `the ${kind.replaceAll('-', ' ')}`),
  metric: ({ name }) => name,
};
