import { InputError } from '@joined-up/core';
import { readText, type SourceText } from '@joined-up/scenarios';

/** A kind of file. */
export interface FileKind {
  readonly name: string;
  /** The keys that it must have, in words. */
  readonly keys: string;
}

/** Most characters of a file, as a study may contain a long table. */
const MOST = 50_000_000;

/**
 * Reads a map in YAML or JSON (which is YAML), as scenarios are read.
 * @throws {InputError} for an empty file, broken syntax, or anything but a map
 */
export function yamlText(
  text: string,
  source: string,
  { name, keys }: FileKind = { name: 'a study', keys: 'scenarios, regimes and seeds' },
): SourceText {
  const read = readText(text, source, {
    what: name,
    mend: 'see docs/laboratory.md for an example',
    most: MOST,
  });
  const { value } = read;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return read;
  throw new InputError(source, [
    {
      path: '',
      expected: `${name}: a map with ${keys}`,
      found: Array.isArray(value) ? 'a list' : `'${String(value).slice(0, 60)}'`,
    },
  ]);
}
