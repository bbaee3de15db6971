import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Written by programs. */
const GENERATED =
  /^packages\/(core\/src\/month\/compiled|viz\/src\/(living\/playerScript|explorer\/explorerScript))\.ts$/;

/**
 * Files that git knows and that somebody wrote by hand.
 * @param patterns - such as `*.ts`, in any folder
 * @returns paths from the root of the repository
 */
export const trackedFiles = (...patterns: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', ...patterns], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && !GENERATED.test(file) && existsSync(`${root}${file}`));
