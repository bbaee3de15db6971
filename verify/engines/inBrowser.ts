import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { EngineReport } from './inNode.ts';

/** Arguments that make a browser open a page without a window, with its own profile. */
export type Opening = (address: string, profile: string) => readonly string[];

export const chromiumOpening: Opening = (address, profile) => [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--user-data-dir=${profile}`,
  address,
];

export const firefoxOpening: Opening = (address, profile) => [
  '--headless',
  '--no-remote',
  '--profile',
  profile,
  address,
];

/**
 * The digests as a browser computes them: it opens a local page that posts them back. No driver is needed.
 * @param executable - path of the browser
 * @param bundle - a JavaScript module without imports: `page.ts`, bundled
 */
export async function inBrowser(
  executable: string,
  opening: Opening,
  bundle: URL,
  seconds = 120,
): Promise<EngineReport> {
  const profile = mkdtempSync(join(tmpdir(), 'joined-up-browser-'));
  const script = readFileSync(bundle);
  const { promise: report, resolve: heard } = withResolver<EngineReport & { error?: string }>();
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        response.end();
        heard(JSON.parse(body) as EngineReport);
      });
    } else if (request.url === '/page.js') {
      response.setHeader('Content-Type', 'text/javascript').end(script);
    } else {
      response
        .setHeader('Content-Type', 'text/html')
        .end('<!doctype html><title>digests</title><script type="module" src="/page.js"></script>');
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const browser = spawn(executable, opening(`http://127.0.0.1:${port}/`, profile), {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, HOME: profile },
  });
  try {
    const late = new Promise<never>((_, reject) => {
      setTimeout(
        () => reject(new Error(`${executable}: no answer in ${seconds} seconds`)),
        seconds * 1000,
      ).unref();
      browser.on('error', reject);
    });
    const { error, ...answer } = await Promise.race([report, late]);
    if (error !== undefined) throw new Error(`${executable}: ${error}`);
    return answer;
  } finally {
    server.close();
    if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function withResolver<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve: ((value: Value) => void) | undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: resolve! };
}
