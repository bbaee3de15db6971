import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { manifestOf } from '../repository.ts';

/** Megabytes that the laboratory may take where it is installed alone, with everything that it needs. */
export const MOST_LAB = 40;

const BLOCK = 4096;

/**
 * Megabytes that a package and everything it needs take on a disk, each library once, in a folder where they
 * are linked: what `du` says of a blank project after `npm install`.
 * @param folder - of the package
 * @throws if something that it needs is not there
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
      // What is made for other machines is left out there, too.
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

/** Bytes of a folder in whole blocks, without libraries that lie in it. */
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
