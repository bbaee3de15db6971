import { InputError } from '@joined-up/core';
import type { SpreadsheetLook } from '@joined-up/viz';

/** Places that write a decimal point, and where Windows nevertheless puts semicolons between cells. */
const SEMICOLON = new Set(['CH', 'LI', 'PE']);

/**
 * The look for a locale: its decimal mark as `Intl` has it, and semicolons where the comma is taken.
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

/** The spreadsheet that tables are written for while this program runs: set once, by the words it was started with. */
let look: SpreadsheetLook | undefined;

/** How CSV files of this program look; nothing: as RFC 4180 has it, for programs. */
export const chosenLook = (): SpreadsheetLook | undefined => look;

/**
 * From here on tables are written for the Excel of a locale; for programs where there is none.
 * @throws {InputError} if there is no such locale
 */
export function writeFor(locale: string | undefined): void {
  look = locale === undefined ? undefined : spreadsheetLook(locale);
}
