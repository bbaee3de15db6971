import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LATE_SINCE_V8_12 } from '../../packages/lab/src/testing/lateOptimizing.ts';

/** Arguments for the tests' browser: it may run as root, and makes no requests of its own. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages live for seconds, beside others on all processors: helping threads cost a fifth more, and gain none.
  // Nor does most of what is optimized pay before a page is left: fifteen times later costs a tenth less.
  `--js-flags=--no-concurrent-recompilation --single-threaded-gc ${LATE_SINCE_V8_12}`,
];

/** Where systems keep a Chromium. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for tests: $CHROMIUM, else an installed one, else one from the npm package, unpacked once for
 * this clone.
 * @returns path of an executable
 */
export async function chromiumPath(): Promise<string> {
  const found = [process.env.CHROMIUM, ...installed].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
  return found ?? unpacked();
}

/**
 * The package unpacks to a fixed name in the temporary folder and trusts what is already there, even
 * half-written or of another version. So unpack to a folder of our own, then move it into place in one
 * step.
 */
async function unpacked(): Promise<string> {
  const root = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const version = root.devDependencies['@sparticuz/chromium'];
  const cache = fileURLToPath(new URL('../../node_modules/.cache/joined-up', import.meta.url));
  const folder = join(cache, `chromium-${version}`);
  const executable = join(folder, 'chromium');
  if (existsSync(executable)) return executable;

  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'unpacking-'));
  const usual = process.env.TMPDIR;
  process.env.TMPDIR = fresh;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process may have been faster; its copy is as good.
    if (!existsSync(executable)) throw error;
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
  return executable;
}
