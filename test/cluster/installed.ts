import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a program can be started. */
const has = (program: string): boolean =>
  environment()
    .PATH!.split(delimiter)
    .some((folder) => {
      try {
        accessSync(join(folder, program), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

/** The environment, with Debian's folder of service programs in the path. */
export const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${process.env.PATH}:/usr/sbin:/sbin`,
});

/**
 * Finds or, in CI as root on Debian, installs programs that a test needs; other machines are not changed.
 * @returns why they are missing; printed, because then nothing was tested
 */
export function missing(programs: readonly string[], packages: readonly string[]): string | undefined {
  const lacking = (): string[] => programs.filter((program) => !has(program));
  if (lacking().length > 0 && process.env.CI !== undefined && process.getuid?.() === 0 && has('apt-get')) {
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'pipe' } as const;
    const wait = ['-o', 'DPkg::Lock::Timeout=300'];
    try {
      execFileSync('apt-get', [...wait, 'update'], options);
      execFileSync('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], options);
    } catch (error) {
      console.warn(`apt-get could not install ${packages.join(', ')}: ${String(error)}`);
    }
  }
  if (lacking().length === 0) return undefined;
  const why = `${lacking().join(', ')} not installed: apt-get install --no-install-recommends ${packages.join(' ')}`;
  console.warn(`SKIPPED, ${why}`);
  return why;
}
