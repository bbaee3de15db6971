import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../packages/workshop', import.meta.url));

/** Builds the workshop into a folder of the test's own. @returns path of the one file */
export async function buildFile(name: string): Promise<string> {
  const folder = fileURLToPath(
    new URL(`../../node_modules/.cache/joined-up/workshop-${name}`, import.meta.url),
  );
  // Tests run in an environment of their own; the file they look at is the one that `pnpm build` makes.
  const usual = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    configFile: `${root}/vite.config.ts`,
    logLevel: 'error',
    build: { outDir: folder },
  }).finally(() => {
    process.env.NODE_ENV = usual;
  });
  return `${folder}/joined-up-workshop.html`;
}

/** Axe's own code, to be run in a page. */
export const axeCode = (): string => readFileSync(`${root}/node_modules/axe-core/axe.min.js`, 'utf8');
