import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { getuid } from 'node:process';

/**
 * Path of Firefox; where it is missing, as root on Debian, it is installed.
 * @throws {Error} saying why there is none
 */
export function firefox(): string {
  const found = installedFirefox();
  if (found !== undefined) return found;
  if (getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error('Firefox is not installed, and only root on Debian can install it from here');
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'], {
    stdio: 'ignore',
  });
  const installed = installedFirefox();
  if (installed === undefined) throw new Error('Firefox could not be installed');
  return installed;
}

const installedFirefox = (): string | undefined =>
  ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
    (path) => existsSync(path),
  );
