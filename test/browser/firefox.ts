import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { launch, type Browser } from 'puppeteer-core';

/** Where systems keep a Firefox. */
const installed = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Most milliseconds to install it. */
const PATIENCE = 300_000;

/** Path of $FIREFOX, else of an installed Firefox. */
export const installedFirefox = (): string | undefined =>
  [process.env.FIREFOX, ...installed].find((path) => path !== undefined && path !== '' && existsSync(path));

/**
 * Path of Firefox. No npm package has one: where it is missing, root on Debian installs it, which takes a
 * minute.
 * @throws {Error} saying why there is none
 */
export function firefox(): string {
  const found = installedFirefox();
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error('Firefox is not installed, and only root on Debian can install it from here');
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', 'firefox-esr']])
    execFileSync('apt-get', ['-qq', ...words], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: 'ignore',
      timeout: PATIENCE,
    });
  const got = installedFirefox();
  if (got === undefined) throw new Error('Firefox could not be installed');
  return got;
}

/** An ordinary Firefox, driven by WebDriver BiDi. */
export const openFirefox = (path: string): Promise<Browser> =>
  launch({ browser: 'firefox', executablePath: path, headless: true, protocolTimeout: PATIENCE });
