import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where pages are put together for VitePress: nothing in it is written by hand. */
export const staged = `${root}/site/.pages`;

/** The text of a file, by its path from the repository. */
export const textOf = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

/** What users install, in one version: that of the core. */
export const version = (JSON.parse(textOf('packages/core/package.json')) as { version: string }).version;

/** Where a file of the repository is shown to somebody who has no copy of it. */
export const onGitHub = (path: string): string =>
  `https://github.com/joined-up/joined-up/blob/main/${path}`;
