import { extname } from 'node:path';
import { workbookOf, type Sheet } from '@joined-up/scenarios/table';
import { writeWhole } from '../files/writeWhole.ts';
import { csvText } from './csvText.ts';

/**
 * Writes tables to a file: as a workbook with a sheet for each if the name ends in .xlsx or .ods, else the
 * first as CSV.
 * @throws {InputError} if the file cannot be written, or is too large for a spreadsheet
 */
export async function writeTables(
  file: string,
  [first, ...others]: readonly [Sheet, ...Sheet[]],
): Promise<void> {
  const kind = extname(file).toLowerCase();
  if (kind !== '.xlsx' && kind !== '.ods') return writeWhole(file, csvText(first.rows));
  return writeWhole(file, await workbookOf([first, ...others], kind === '.ods' ? 'ods' : 'xlsx'));
}
