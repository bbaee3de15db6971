import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OutputAsset, OutputChunk } from 'rolldown';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Licences of the libraries in a bundle, for a file beside it. */
export function licences(output: readonly (OutputAsset | OutputChunk)[]): string {
  const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  const folders = new Set(modules.flatMap((module) => folderOf(module) ?? []));
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(
        readFileSync(`${folder}/package.json`, 'utf8'),
      ) as Package;
      const texts = readdirSync(folder)
        .filter((file) => /^(?:licen[cs]e|notice|copying)(?:[.-](?:md|txt|mit))?$/i.test(file))
        .toSorted()
        .map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
      return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
    })
    .toSorted()
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}

/** The folder of the library that a module belongs to; `undefined` for our own. */
function folderOf(module: string): string | undefined {
  const path = module.replaceAll('\\', '/');
  if (!path.includes('/node_modules/')) return undefined;
  let folder = dirname(path);
  // Some libraries have further package.json files inside: the library's own is directly under
  // node_modules.
  while (!/\/node_modules\/(?:@[^/]+\/)?[^/]+$/.test(folder)) folder = dirname(folder);
  return existsSync(`${folder}/package.json`) ? folder : undefined;
}
