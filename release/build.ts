// Builds everything that others install: packages with their declarations, the command line, the workshop's page.
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { buildCommandLine } from './commandLine.ts';
import { buildLibraries } from './libraries.ts';
import { published, root } from './repository.ts';

for (const name of published) rmSync(`${root}/packages/${name}/dist`, { recursive: true, force: true });
// `--unchecked` is for tests: what they run beside has checked the types of the same sources.
await buildLibraries({ checked: !process.argv.includes('--unchecked') });
const main = await buildCommandLine();
process.stdout.write(`The command line is ${main}\n`);
// `--no-workshop` is for checks that only need the packages.
if (!process.argv.includes('--no-workshop')) {
  execFileSync(process.execPath, [`${root}/packages/workshop/node_modules/vite/bin/vite.js`, 'build'], {
    cwd: `${root}/packages/workshop`,
    stdio: 'inherit',
  });
  // `joined-up brief` puts governments into it.
  const page = 'dist/joined-up-workshop.html';
  copyFileSync(`${root}/packages/workshop/${page}`, `${root}/packages/joined-up/${page}`);
}
