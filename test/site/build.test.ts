import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { root, version } from '../../site/stage/place.ts';
import { chromiumArguments, chromiumPath } from '../browser/chromium.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const folder = `${root}/out/site`;

/** A file server for what was built. */
const serving = (): Server =>
  createServer(({ url = '/' }, response) => {
    const asked = folder + decodeURIComponent(new URL(url, 'http://site').pathname);
    const file = existsSync(asked) && statSync(asked).isDirectory() ? `${asked}/index.html` : asked;
    if (!existsSync(file)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? '' }).end(readFileSync(file));
  }).listen(0, '127.0.0.1');

/** Long, for a busy machine. */
const LONGEST = 600_000;

// Only in the long form, as it takes a minute to build.
describe.runIf(extent(false, true))('the built site', () => {
  let server: Server;
  let browser: Browser;
  let site: string;
  const wrong: string[] = [];

  beforeAll(async () => {
    const script = ['--import', import.meta.resolve('@oxc-node/core/register'), 'site/build.ts'];
    await promisify(execFile)(process.execPath, script, { cwd: root, maxBuffer: 2 ** 26 });
    server = serving();
    await once(server, 'listening');
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: [...chromiumArguments],
    });
  }, LONGEST);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page and collects foreign requests, missing files and errors. */
  async function open(width: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (told) => {
      if (told.type() === 'error') wrong.push(`${page.url()}: ${told.text()}`);
    });
    page.on('request', (request) => {
      if (!/^(?:data|blob|file):/.test(request.url()) && !request.url().startsWith(site))
        wrong.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
    });
    return page;
  }

  it('leads to the newest version, finds words, and runs the model', { timeout: LONGEST }, async () => {
    const page = await open(1440);
    await page.goto(`${site}/`);
    await page.waitForURL(`**/v${version}/`);
    await page.locator('[data-live] input').fill('0.2');
    await page.locator('[data-live] [role=status]', { hasText: 'runs in' }).waitFor();
    expect(await page.locator('[data-live] em').innerText()).toMatch(
      /^Political mandate of the centre at 0.2: /,
    );
    await page.keyboard.press('Control+k');
    await page.locator('.VPLocalSearchBox input').fill('spontaneousAlignment');
    await page.locator('.VPLocalSearchBox .result').first().click();
    await page.waitForURL(/\.html#/);
    await page.close();
    expect(wrong).toEqual([]);
  });

  it('fits a phone on every page, and has its formulas', { timeout: LONGEST }, async () => {
    const page = await open(390);
    const pages = readFileSync(`${folder}/v${version}/llms.txt`, 'utf8').matchAll(/\]\(([\w/-]+\.html)\)/g);
    const wide: string[] = [];
    for (const [, path] of pages) {
      await page.goto(`${site}/v${version}/${path}`);
      // A live picture has its slider once the model is loaded.
      const live = page.locator('[data-live]');
      if ((await live.count()) > 0) await live.locator('input').first().waitFor();
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      if (Number(over) > 0) wide.push(`${path}: ${String(over)} pixels`);
    }
    expect(wide).toEqual([]);
    await page.goto(`${site}/v${version}/odd.html`);
    expect(await page.locator('.formula math').count()).toBeGreaterThan(200);
    await page.close();
    expect(wrong).toEqual([]);
  });

  it('stands in one file, whose links lead within it', { timeout: LONGEST }, async () => {
    const page = await open(390);
    await page.goto(`file://${folder}/v${version}/joined-up.html`);
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
        .map(({ hash }) => decodeURIComponent(hash.slice(1)))
        .filter((id) => document.getElementById(id) === null),
    );
    expect(dead).toEqual([]);
    await page.locator('[data-live] input').first().waitFor({ state: 'attached' });
    await page.locator('nav input').fill('spontaneousAlignment');
    expect(await page.locator('nav li:visible').allInnerTexts()).toEqual(
      expect.arrayContaining(['The model (ODD)', 'Parameters']),
    );
    await page.close();
    expect(wrong).toEqual([]);
  });
});
