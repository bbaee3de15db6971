import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { closePages, openBrowser } from '../browser/oneBrowser.ts';

export { closePages as leave, openBrowser };

export const projector = { width: 1280, height: 720 };
export const phone = { width: 360, height: 740 };

/** A page with the file open, and its complaints. */
export interface Visit {
  readonly page: Page;
  /** Foreign requests, and errors that a user would not see. */
  readonly complaints: string[];
}

export interface VisitOptions {
  readonly hash?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Runs in the page before the file does. */
  readonly before?: () => void;
  readonly reducedMotion?: 'reduce';
  /** Colour preferences of the reader's system. */
  readonly colours?: Pick<BrowserContextOptions, 'forcedColors' | 'colorScheme' | 'contrast'>;
}

export async function visit(
  browser: Browser,
  file: string,
  { hash = 'v=1&l=en', size = projector, before, reducedMotion, colours }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: size,
    locale: 'en-GB',
    acceptDownloads: true,
    ...(reducedMotion === undefined ? {} : { reducedMotion }),
    ...colours,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) complaints.push(`request ${request.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console ${message.text()}`);
  });
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(`file://${file}#${hash}`);
  return { page, complaints };
}

/** Waits for the first picture. */
export const firstPicture = (page: Page) => page.waitForSelector('.result .chart svg', { timeout: 60_000 });

/** Waits until the picture has enough governments to conclude from. */
export const enough = (page: Page) =>
  page.waitForFunction(
    () =>
      Number(document.querySelector<HTMLElement>('.result')?.dataset.governments) >= 20 &&
      document.querySelector('.result .chart svg') !== null,
    undefined,
    { timeout: 60_000 },
  );

/** Waits for all runs. @returns the fingerprint of their numbers */
export async function finished(page: Page): Promise<string> {
  const text = await page.locator('footer .fingerprint').textContent({ timeout: 120_000 });
  return text!.split(' ').at(-1)!;
}

/** Waits until the height of the page has been stable for a while. */
export const steady = (page: Page) =>
  page.waitForFunction(
    (quiet) => {
      const seen = globalThis as unknown as { high?: number; since?: number };
      const high = document.documentElement.scrollHeight;
      if (seen.high !== high) Object.assign(seen, { high, since: performance.now() });
      return performance.now() - seen.since! > quiet;
    },
    1000,
    { polling: 100, timeout: 60_000 },
  );

/** The finding of the main picture. */
export const finding = (page: Page): Promise<string | null> =>
  page.locator('.result h2').first().textContent();

/** The address after `#`, once it contains a part. */
export async function hashWith(page: Page, part: string): Promise<string> {
  await page.waitForFunction((wanted) => location.hash.includes(wanted), part);
  return page.evaluate(() => location.hash.slice(1));
}

/** Opens the menu of the main picture and presses a button in it. */
export async function pressInMenu(page: Page, name: string | RegExp): Promise<void> {
  const menu = page.locator('.result .picture .files').first();
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  await menu.getByRole('button', { name }).click();
}

/** Violations that axe finds, as text; needs its code in the page. */
export const wrong = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    type Axe = {
      run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
    };
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  });
