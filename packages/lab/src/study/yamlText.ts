import { InputError } from '@joined-up/core';
import { positionOf, type Path } from '@joined-up/scenarios';
import { LineCounter, parseDocument, type Document } from 'yaml';

/** A file as plain values, and the line on which each of them stands. */
export interface YamlText {
  readonly value: unknown;
  /** From 1; of the nearest place around it if it is not there. */
  lineOf(path: Path): number;
}

const MOST_ALIASES = 100;

/** What a file should be. */
export interface FileKind {
  readonly name: string;
  /** The keys it cannot do without, in words. */
  readonly keys: string;
}

/** Reads YAML or JSON (which is YAML). @throws {InputError} for an empty file or broken syntax */
export function yamlText(
  text: string,
  source: string,
  { name, keys }: FileKind = { name: 'a study', keys: 'scenarios, regimes and seeds' },
): YamlText {
  const refuse = (expected: string, found: string, mend?: string): never => {
    throw new InputError(source, [{ path: '', expected, found, ...(mend === undefined ? {} : { mend }) }]);
  };
  if (text.trim() === '') return refuse(name, 'an empty file', 'see docs/laboratory.md for an example');
  const lines = new LineCounter();
  let document: Document;
  let value: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    if (document.errors.length === 0) value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    return refuse(
      `${name} in YAML or JSON`,
      error instanceof RangeError
        ? 'brackets that go too deep'
        : String(error instanceof Error ? error.message : error),
    );
  }
  if (document.errors.length > 0) {
    throw new InputError(
      source,
      document.errors.slice(0, 20).map(({ message, pos: [at] }) => ({
        path: `line ${lines.linePos(at).line}`,
        expected: 'YAML or JSON',
        found: message.split('\n')[0],
        mend: 'mend the syntax there',
      })),
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(
      `${name}: a map with ${keys}`,
      Array.isArray(value) ? 'a list' : `'${String(value).slice(0, 60)}'`,
    );
  return { value, lineOf: (path) => lines.linePos(positionOf(document, path)).line };
}
