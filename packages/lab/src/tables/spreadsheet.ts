import { InputError } from '@joined-up/core';
import type { SpreadsheetLook } from '@joined-up/viz';

/** Regions with a decimal point in which Windows nevertheless puts semicolons between cells. */
const SEMICOLON = new Set(['CH', 'LI', 'PE']);

/**
 * The look for a locale: its decimal mark according to `Intl`, and semicolons if the comma is taken.
 * @param locale - BCP 47, e.g. `es-MX`, `pt-BR`, `de-DE`
 * @throws {InputError} if there is no such locale
 */
export function spreadsheetLook(locale: string): SpreadsheetLook {
  const known = (() => {
    try {
      return new Intl.Locale(locale.replaceAll('_', '-'));
    } catch {
      return undefined;
    }
  })();
  if (known === undefined || Intl.NumberFormat.supportedLocalesOf([known.toString()]).length === 0) {
    throw new InputError('joined-up', [
      {
        path: '--excel',
        expected: 'the language and the country of an Excel, such as es-MX, pt-BR, fr-FR or en-US',
        found: `'${locale}'`,
      },
    ]);
  }
  const parts = new Intl.NumberFormat(known, { numberingSystem: 'latn' }).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')!.value === ',' ? ',' : '.';
  const { region = '' } = known.maximize();
  return { decimal, separator: decimal === ',' || SEMICOLON.has(region) ? ';' : ',' };
}

/** The spreadsheet that tables are written for, set once at the start of the program. */
let look: SpreadsheetLook | undefined;

/** How CSV files of this program look; undefined: RFC 4180, for programs. */
export const chosenLook = (): SpreadsheetLook | undefined => look;

/**
 * From now on writes tables for the Excel of a locale; without a locale for programs.
 * @throws {InputError} if there is no such locale
 */
export function writeFor(locale: string | undefined): void {
  look = locale === undefined ? undefined : spreadsheetLook(locale);
}
