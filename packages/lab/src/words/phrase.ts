import { filled, type Value } from '@joined-up/core';
import { wordsOf } from '@joined-up/viz';
import { pictured, type Speaking } from './language.ts';

/** A phrase with its placeholders filled, numbers as written in the language. */
export const fill = (phrase: string, values: readonly Value[], language: Speaking): string =>
  filled(phrase, values, (value) => numberText(value, language));

/**
 * A number for people, unrounded: in English as JavaScript writes it; otherwise with the language's
 * decimal mark, and thousands from 10 000 on.
 */
export const numberText = (value: number, language: Speaking): string => marked(String(value), language);

/** As `toFixed`, for people: with the decimal mark of the language. */
export const fixedText = (value: number, decimals: number, language: Speaking): string =>
  marked(value.toFixed(decimals), language);

/** A number in a text, with the marks of the language. */
export function marked(text: string, language: Speaking): string {
  if (language === 'en') return text;
  const digits = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  // Exponents, and anything but numbers, only get the decimal mark.
  if (digits === null) return text.replace('.', wordsOf(pictured(language)).decimal);
  const { decimal, thousands } = wordsOf(pictured(language));
  const [, sign, whole, rest] = digits;
  const grouped = whole.length > 4 ? whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands) : whole;
  return `${sign}${grouped}${rest === undefined ? '' : `${decimal}${rest}`}`;
}
