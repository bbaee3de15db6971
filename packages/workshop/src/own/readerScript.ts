// Reads tables and scenario files. A script of its own in the built file: see `shareEngine`.
import { InputError } from '@joined-up/core';
import { readScenario, type FileScenario } from '@joined-up/scenarios';
import { utf8Text } from '@joined-up/scenarios/table/text';

export { errorTexts } from '@joined-up/scenarios/problems';
export { describeTable } from '@joined-up/scenarios/table/text';
export { parseTable } from './parseTable.ts';

/**
 * The scenario in a file, and its text.
 * @throws {InputError} naming everything that is wrong, including bytes that are not UTF-8
 */
export function readScenarioFile(
  bytes: Uint8Array,
  name: string,
): { readonly scenario: FileScenario; readonly text: string } {
  const read = utf8Text(bytes);
  if ('found' in read)
    throw new InputError(name, [
      { path: '', expected: 'a text in UTF-8', found: read.found, mend: 'save it as UTF-8' },
    ]);
  return { scenario: readScenario(read.text, name), text: read.text };
}
