import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { manifestOf } from '../repository.ts';

/** Most megabytes that the laboratory may take with all its dependencies. */
export const MOST_LAB = 40;

const BLOCK = 4096;

/**
 * Megabytes that a package and its dependencies take on disk, each library once, as `du` would report after
 * `npm install` in a blank project.
 * @param folder - of the package
 * @throws if a dependency is missing
 */
export function installedSize(folder: string): number {
  const seen = new Set<string>();
  let bytes = 0;
  const add = (link: string): void => {
    const place = realpathSync(link);
    if (seen.has(place)) return;
    seen.add(place);
    bytes += sizeOf(place);
    const { dependencies = {}, optionalDependencies = {} } = manifestOf(place);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = placeOf(name, place);
      if (found !== undefined) add(found);
      // npm leaves out optional packages for other platforms too.
      else if (!(name in optionalDependencies))
        throw new Error(`${place} needs ${name}, which is not there`);
    }
  };
  add(folder);
  return bytes / 2 ** 20;
}

/** Where Node finds a package that another needs. */
function placeOf(name: string, from: string): string | undefined {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) === 'node_modules') continue;
    const place = `${folder}/node_modules/${name}`;
    if (existsSync(`${place}/package.json`)) return place;
  }
  return undefined;
}

/** Bytes of a folder in whole blocks, without libraries inside it. */
function sizeOf(folder: string): number {
  let bytes = BLOCK;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) bytes += sizeOf(path);
    else bytes += BLOCK * Math.ceil(lstatSync(path).size / BLOCK);
  }
  return bytes;
}
