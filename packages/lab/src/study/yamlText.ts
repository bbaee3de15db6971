import { InputError } from '@joined-up/core';
import { readText, type SourceText } from '@joined-up/scenarios';

/** What a file should be. */
export interface FileKind {
  readonly name: string;
  /** The keys it cannot do without, in words. */
  readonly keys: string;
}

/** Characters that a study with a long table in it may have. */
const MOST = 50_000_000;

/**
 * Reads a map in YAML or JSON (which is YAML), as scenarios are read.
 * @throws {InputError} for an empty file, broken syntax, or what is no map
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
