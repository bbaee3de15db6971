import type { Sheet } from './workbook.ts';

/**
 * A workbook with one sheet a table; its library is large, and loaded only where one is written.
 * @throws {InputError} for a table that no spreadsheet opens
 */
export async function workbookOf(
  sheets: readonly Sheet[],
  kind: 'xlsx' | 'ods' = 'xlsx',
): Promise<Uint8Array> {
  const { workbook } = await import('./workbook.ts');
  return workbook(sheets, kind);
}
