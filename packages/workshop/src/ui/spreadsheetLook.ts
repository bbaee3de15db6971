import type { SpreadsheetLook } from '@joined-up/viz';
import type { Language } from '../strings/language.ts';

/**
 * Decimal mark and separator of saved tables, so that the reader's Excel opens them with a double click:
 * those of the reader's country if the browser prefers the page's language, else those of the language.
 * @param preferred - languages of the browser, most preferred first
 */
export function spreadsheetLook(language: Language, preferred: readonly string[]): SpreadsheetLook {
  const own = preferred.find((tag) => tag.slice(0, 2).toLowerCase() === language) ?? language;
  const parts = new Intl.NumberFormat(own, { numberingSystem: 'latn' }).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  return { decimal, separator: decimal === ',' ? ';' : ',' };
}
