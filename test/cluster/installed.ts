import { execFileSync } from 'node:child_process';

/** Can a program be started from here? */
const has = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore', env: environment() });
    return true;
  } catch {
    return false;
  }
};

/** Where Debian keeps the programs of services, too. */
export const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${process.env.PATH}:/usr/sbin:/sbin`,
});

/**
 * Are programs there that a test needs? In CI, as root on Debian, they are installed; elsewhere nobody's
 * machine is changed.
 * @returns why not; told loudly, because then nothing was tried
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
