import { filled, keyOf, type Value } from './phrase.ts';

/** How sentences about a run are said in a language; phrases are looked up by their English. */
export interface Speech {
  /** A phrase with its placeholders filled: say`${count} {0|goal|goals}`. */
  say(parts: TemplateStringsArray, ...values: readonly Value[]): string;
  /** A whole text, such as the name of a phase. @param about - what it names */
  said(text: string, about: 'phase' | 'quantity'): string;
  /** A number that is already text, such as `0.75` or `−3 %`. */
  number(text: string): string;
  /** A list of at least one thing: `a, b and c`. */
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
