import { createRequire } from 'node:module';
import { join } from 'node:path';
import { InputError } from '@joined-up/core';

/** Loads a package, or resolves the path of one of its files. */
export interface Loader {
  (name: string): unknown;
  resolve(name: string): string;
}

/**
 * Finds optional packages, which are large and rarely needed: beside the program, else in the current
 * folder.
 * @param purpose - what they are for; heading of the message
 * @param names - packages that are needed together, e.g. `['@duckdb/node-api']`
 * @param otherwise - the alternative without them, for the message
 * @returns a loader of these packages
 * @throws {InputError} with the line that installs them
 */
export function optional(
  purpose: string,
  names: readonly string[],
  otherwise: string,
  places: readonly string[] = [import.meta.url, join(process.cwd(), 'package.json')],
): Loader {
  const found = places
    .map((place) => createRequire(place))
    .find((require) => names.every((name) => has(require, name)));
  if (found !== undefined) return found;
  throw new InputError(purpose, [
    {
      path: '',
      expected: `the optional ${names.length === 1 ? 'package' : 'packages'} ${names.join(' and ')}`,
      found: 'none that can be loaded',
      mend: `install with 'npm install ${names.join(' ')}', or ${otherwise}`,
    },
  ]);
}

function has(require: Loader, name: string): boolean {
  try {
    require.resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}
