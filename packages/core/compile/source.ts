import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { Node } from './node.ts';

const folder = new URL('../src/', import.meta.url);

/** The file that holds the compiled month. */
export const target = new URL('month/compiled.ts', folder);

/** The file whose exports are compiled. */
export const ENTRY = 'month/steps.ts';

/** Not compiled: what tells a witness, and behaviours of one's own. */
const UNCOMPILED = ['simulate/watch.ts', 'behaviours/decisions.ts'];

/** A file of the core, by its path in src, as text and as a tree. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly body: readonly Node[];
}

/** Reads a file of the core. */
export function sourceFile(path: string): SourceFile {
  const text = readFileSync(new URL(path, folder), 'utf8');
  return { path, text, body: parseSync(path, text).program.body };
}

/** The path of what a file imports. */
export const pathFrom = (path: string, imported: string): string =>
  posix.join(posix.dirname(path), imported);

/**
 * The path of what a declaration imports or exports from another file that is compiled, too; undefined if
 * it does not, or only types.
 */
export function followed(path: string, node: Node): string | undefined {
  const [kind, source] =
    node.type === 'ImportDeclaration'
      ? [node.importKind, node.source]
      : node.type === 'ExportNamedDeclaration'
        ? [node.exportKind, node.source]
        : ['type', null];
  if (source === null || kind === 'type') return undefined;
  const found = pathFrom(path, source.value);
  return UNCOMPILED.includes(found) ? undefined : found;
}

/** The steps of a month and all they import, types apart. */
export function monthSource(): SourceFile[] {
  const files = new Map<string, SourceFile>();
  const follow = (path: string): void => {
    if (files.has(path)) return;
    const file = sourceFile(path);
    files.set(path, file);
    for (const node of file.body) {
      const next = followed(path, node);
      if (next !== undefined) follow(next);
    }
  };
  follow(ENTRY);
  return [...files.values()];
}
