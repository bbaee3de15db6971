import { keyOf, type Value } from '@joined-up/core';
import type { Language } from '@joined-up/viz';
import { catalogue } from './catalogue/catalogue.ts';
import { french } from './catalogue/french.ts';
import { speaking } from './language.ts';
import { fill, fixedText, marked } from './phrase.ts';

/**
 * A message in the language that is spoken. English stands in the source, and is the key of the catalogue:
 * say`Read ${rows} {0|row|rows} of ${file}`. A translation may put the places in another order.
 */
export const say = (parts: TemplateStringsArray, ...values: readonly Value[]): string =>
  fill(said(keyOf(parts)), values, speaking());

/**
 * A whole text of ours, such as a heading or a description, in the language that is spoken; any other text
 * stays as it is.
 * @param about - what the text is said of, where the same English word needs another one: `failed`, of a pattern
 */
export function said(text: string, about?: string): string {
  const keys = about === undefined ? [text] : [`${text}#${about}`, text];
  const language = speaking();
  if (language === 'en') return text;
  const known = language === 'fr' ? french : catalogue;
  const key = keys.find((one) => Object.hasOwn(known, one));
  if (key === undefined) return text;
  return language === 'fr' ? french[key] : catalogue[key][places[language]];
}

/** Where a language stands in an entry of the catalogue. */
const places = { es: 0, pt: 1 } as const satisfies Readonly<Record<Exclude<Language, 'en'>, number>>;

/** A number that is text already, such as `1.50`, for people to read. */
export const inLanguage = (number: string): string => marked(number, speaking());

/** As `toFixed`, for people to read. */
export const fixed = (value: number, decimals: number): string => fixedText(value, decimals, speaking());
