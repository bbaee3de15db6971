import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { extent } from '../../packages/lab/src/testing/extent.ts';

/** Where systems keep a Firefox. */
const installed = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const found = (): string | undefined =>
  [process.env.FIREFOX, ...installed].find((path) => path !== undefined && path !== '' && existsSync(path));

/** Longest that getting it may take, milliseconds. */
const PATIENCE = 300_000;

/**
 * A Firefox for tests: what $FIREFOX says, else one that is installed. No package brings one along; so where
 * the proof is made (`LONG=1`), root on Debian gets it from there, which takes a minute.
 * @returns path of an executable; nothing if there is none
 */
export function firefoxPath(): string | undefined {
  const path = found();
  const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (path !== undefined || !mayInstall || !extent(false, true)) return path;
  try {
    for (const words of [['update'], ['install', '--yes', '--no-install-recommends', 'firefox-esr']])
      execFileSync('apt-get', ['--quiet', ...words], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: 'ignore',
        timeout: PATIENCE,
      });
  } catch {
    /* Without a network there is none. */
  }
  return found();
}

/** Why a test of Firefox does not run. */
export const NO_FIREFOX =
  'no Firefox on this machine: install it, or say in FIREFOX where it is (with LONG=1, root on Debian gets it by itself)';

/** Firefox as it is for everybody, driven by WebDriver BiDi. */
export const openFirefox = (path: string): Promise<Browser> =>
  puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true, protocolTimeout: 300_000 });
