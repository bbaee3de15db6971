import { keyOf, type Value } from '@joined-up/core';
import type { Language } from '@joined-up/viz';
import { catalogue } from './catalogue/catalogue.ts';
import { french } from './catalogue/french.ts';
import { speaking } from './language.ts';
import { fill, fixedText, marked } from './phrase.ts';

/**
 * A message in the current language. The English text in the source is the key of the catalogue: say`Read
 * ${rows} {0|row|rows} of ${file}`. A translation may reorder the placeholders.
 */
export const say = (parts: TemplateStringsArray, ...values: readonly Value[]): string =>
  fill(said(keyOf(parts)), values, speaking());

/**
 * Translates one of our own texts, such as a heading or a description; any other text stays as it is.
 * @param about - what the text is about, if an English word has several translations: `failed`, of a
 * pattern
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

/** Index of a language in an entry of the catalogue. */
const places = { es: 0, pt: 1 } as const satisfies Readonly<Record<Exclude<Language, 'en'>, number>>;

/** A number in a text, such as `1.50`, in the current language. */
export const inLanguage = (number: string): string => marked(number, speaking());

/** As `toFixed`, in the current language. */
export const fixed = (value: number, decimals: number): string => fixedText(value, decimals, speaking());
