import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.ts';

const cases = `${root}/packages/scenarios/src/cases`;

/**
 * Copies the cases that come with Joined-Up to where a built `findCase` looks for them.
 * @param folder - of the built module
 */
export function copyCases(folder: string): void {
  for (const entry of readdirSync(cases, { withFileTypes: true }))
    if (entry.isDirectory())
      cpSync(join(cases, entry.name), join(folder, 'library', entry.name), { recursive: true });
}
