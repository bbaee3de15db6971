import { readFileSync } from 'node:fs';
import { loadWorkbooks } from '@joined-up/scenarios/table';

const ENDING = /\.(xlsx|xlsm|xls|ods)\b/i;

/**
 * Loads the reader of workbooks if a file is one or names one, so that it can be read synchronously
 * afterwards. Errors are reported then.
 */
export async function loadWorkbooksFor(file: string): Promise<void> {
  try {
    if (ENDING.test(file) || ENDING.test(readFileSync(file, 'utf8'))) await loadWorkbooks();
  } catch {
    /*
     * The reader will report what is wrong.
     */
  }
}
