import { expect, it } from 'vitest';
import { spreadsheetLook } from './spreadsheetLook.ts';

it.each([
  ['es', ['es-CO', 'en'], ',', ';'],
  ['es', ['es-MX'], '.', ','],
  ['pt', ['pt-BR'], ',', ';'],
  // Whoever reads the page in another language than their own has the marks of that language.
  ['es', ['en-US'], ',', ';'],
  ['en', ['es-CO', 'en-GB'], '.', ','],
] as const)('tables in %s for a reader of %j have %s and %s', (language, preferred, decimal, separator) =>
  expect(spreadsheetLook(language, preferred)).toEqual({ decimal, separator }),
);
