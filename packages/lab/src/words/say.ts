import type { Language } from '@joined-up/viz';
import { catalogue } from './catalogue/catalogue.ts';
import { spoken } from './language.ts';
import { fill, fixedText, keyOf, type Value } from './phrase.ts';

/**
 * A message in the language that is spoken. English stands in the source, and is the key of the catalogue:
 * say`Read ${rows} {0|row|rows} of ${file}`. A translation may put the places in another order.
 */
export const say = (parts: TemplateStringsArray, ...values: readonly Value[]): string =>
  fill(said(keyOf(parts)), values, spoken());

/** A whole text of ours, such as a heading or a description, in the language that is spoken; any other text stays as it is. */
export function said(text: string): string {
  const entry = Object.hasOwn(catalogue, text) ? catalogue[text] : undefined;
  return entry === undefined || spoken() === 'en' ? text : entry[places[spoken() as keyof typeof places]];
}

/** Where a language stands in an entry of the catalogue. */
const places = { es: 0, pt: 1 } as const satisfies Readonly<Record<Exclude<Language, 'en'>, number>>;

/** As `toFixed`, for people to read. */
export const fixed = (value: number, decimals: number): string => fixedText(value, decimals, spoken());
