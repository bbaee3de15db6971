import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from './place.ts';

/**
 * What an editor shows over a word of a script, its lines joined.
 * @param code - of a script in the folder of the repository
 * @param word - its first occurrence counts
 */
export function shownOver(code: string, word: string): string {
  const script = `${root}/script.ts`;
  const textOf = (file: string): string => (file === script ? code : readFileSync(file, 'utf8'));
  const service = ts.createLanguageService({
    // A browser's types are half of what would be read.
    getCompilationSettings: () => ({
      allowImportingTsExtensions: true,
      noEmit: true,
      types: [],
      lib: ['lib.es5.d.ts'],
    }),
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [script],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => ts.ScriptSnapshot.fromString(textOf(file)),
    fileExists: (file) => file === script || existsSync(file),
    readFile: textOf,
  });
  const shown = service.getQuickInfoAtPosition(script, code.indexOf(word));
  return ts.displayPartsToString(shown?.documentation).replaceAll('\n', ' ');
}
