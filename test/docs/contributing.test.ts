import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = readdirSync(join(root, 'packages'));

/** Files and folders that a page names as `core/month/plan.ts`, without `packages` and `src`. */
const namedIn = (page: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/`(\w+)\/([\w/.]+)`/g)]
    .filter(([, name]) => packages.includes(name))
    .map(([, name, path]) => `packages/${name}/src/${path}`);

it('CONTRIBUTING leads to files that are there', () => {
  const named = namedIn('CONTRIBUTING.md');
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
