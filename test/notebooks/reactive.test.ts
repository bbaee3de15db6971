import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { notebooks, pages } from '../../notebooks/reactive/kit.ts';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { closePages, openBrowser } from '../browser/oneBrowser.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const SITE = 'http://notebooks.test';

/** Long, for a busy machine. */
const LONGEST = 300_000;

/** Notebooks with three of their seeds; whole in the long form. */
const shortForm: Plugin = {
  name: 'short-form',
  transformIndexHtml: {
    order: 'pre',
    handler: (page) => page.replaceAll('seed <= 40', `seed <= ${extent(3, 40)}`),
  },
};

const folder = mkdtempSync(join(tmpdir(), 'joined-up-notebooks-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The first picture of a page, once it has changed. */
async function picture(page: Page, before = ''): Promise<string> {
  const seen = await page.waitForFunction((was) => {
    const now = document.querySelector('main svg')?.outerHTML;
    return now === undefined || now === was ? false : now;
  }, before);
  return seen.jsonValue() as Promise<string>;
}

describe('the built notebooks', () => {
  /** Foreign requests, missing files and errors of a page. */
  const wrong: string[] = [];
  let shown: Page | undefined;

  beforeAll(async () => {
    const { build: usual, plugins } = notebooks;
    await build({
      ...notebooks,
      plugins: [shortForm, plugins],
      logLevel: 'error',
      build: { ...usual, outDir: folder, emptyOutDir: true, minify: false },
    });
  }, LONGEST);
  afterAll(() => closePages());
  afterEach(() => {
    if (wrong.length > 0) throw new Error(`none of this may be:\n${wrong.join('\n')}`);
  });

  /** A page of the browser that can load only what was built, for one notebook after the other. */
  async function emptyPage(): Promise<Page> {
    const browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
    await context.route('**', (route) => {
      const url = new URL(route.request().url());
      const file = join(folder, url.pathname);
      if (url.origin === SITE && existsSync(file))
        return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? '' });
      wrong.push(url.href);
      return route.abort();
    });
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST);
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    return page;
  }

  async function open(name: string): Promise<Page> {
    wrong.length = 0;
    shown ??= await emptyPage();
    await shown.goto(`${SITE}/${name}`);
    return shown;
  }

  /** Opens a notebook and moves its slider to its beginning. */
  async function openedAndMoved(name: string): Promise<{ page: Page; first: string; moved: string }> {
    const page = await open(name);
    const first = await picture(page);
    const slider = page.locator('input[type=range]');
    await slider.press('Home');
    const moved = await picture(page, first);
    expect(moved).not.toBe(first);
    expect(await page.locator('output').textContent()).toBe(await slider.getAttribute('min'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    return { page, first, moved };
  }

  it('has a test of each, by its name', () => {
    const tried = ['committees.html', 'index.html', 'merge-or-coordinate.html', 'own-government.html'];
    expect([...pages].sort()).toEqual(tried);
  });

  // Each test is of one page, whose slider moves first: a page for each thing to try takes two seconds.
  it(
    'draws another picture when a slider moves: no difference from the status quo without any committee',
    async () => {
      const { moved } = await openedAndMoved('committees.html');
      expect(moved).toContain('mean difference 0.000');
    },
    LONGEST,
  );

  it(
    'follows its slider, the choice of a regime and of what structure does',
    async () => {
      const { page, first, moved } = await openedAndMoved('merge-or-coordinate.html');
      await page.locator('#regime').selectOption('hybrid');
      const second = await picture(page, moved);
      await page.locator('#structure').selectOption('all-sceptic');
      const third = await picture(page, second);
      expect(new Set([first, moved, second, third]).size).toBe(4);
    },
    LONGEST,
  );

  it(
    'follows its slider, names what is wrong with a government, and keeps the last picture',
    async () => {
      const { page, moved: before } = await openedAndMoved('own-government.html');
      const lines = page.locator('#lines');
      const written = await lines.inputValue();
      await lines.fill(written.replace('services: all', 'services: every'));
      await page.locator('pre[role=alert]', { hasText: "found 'every'" }).waitFor();
      expect(await picture(page)).toBe(before);
      await lines.fill(written.replace('capacity: 3', 'capacity: 30'));
      await picture(page, before);
      expect(await page.locator('pre[role=alert]').textContent()).toBe('');
    },
    LONGEST,
  );

  it('lists every notebook', async () => {
    const page = await open('index.html');
    const listed = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace('./', '')));
    expect([...listed, 'index.html'].sort()).toEqual([...pages].sort());
  });
});
