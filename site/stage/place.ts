import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Folder of staged pages for VitePress, all generated. */
export const staged = `${root}/site/.pages`;

/** The text of a file, by its path from the repository. */
export const textOf = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

/** Version of the published packages. */
export const version = (JSON.parse(textOf('packages/core/package.json')) as { version: string }).version;

/** URL of a file of the repository. */
export const onGitHub = (path: string): string =>
  `https://github.com/joined-up/joined-up/blob/main/${path}`;
