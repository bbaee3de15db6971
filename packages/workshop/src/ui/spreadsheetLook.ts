import type { SpreadsheetLook } from '@joined-up/viz';
import type { Language } from '../strings/language.ts';

/**
 * How a table looks that is saved here, so that the Excel of whoever reads it opens it with a double click: the
 * decimal mark of the reader's own country where they read the language of the page, else of the language.
 * @param preferred - languages of the browser, the first one most
 */
export function spreadsheetLook(language: Language, preferred: readonly string[]): SpreadsheetLook {
  const own = preferred.find((tag) => tag.slice(0, 2).toLowerCase() === language) ?? language;
  const parts = new Intl.NumberFormat(own, { numberingSystem: 'latn' }).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  return { decimal, separator: decimal === ',' ? ';' : ',' };
}
