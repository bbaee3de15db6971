import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { violationsIn } from '../browser/axe.ts';
import { closePages, openBrowser, vacantPages } from '../browser/oneBrowser.ts';

export { openBrowser };

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

/** The page that an earlier test has left: what it has read and compiled is not read again. */
let vacant: Page | undefined;
/** Pages of this test that another may have after it: nothing was set in them that cannot be taken back. */
const plain = new Set<Page>();

export async function visit(
  browser: Browser,
  file: string,
  { hash = 'v=1&l=en', size = projector, before, reducedMotion, colours }: VisitOptions = {},
): Promise<Visit> {
  const ordinary = before === undefined && colours === undefined;
  const page =
    (ordinary ? await vacantPage(size) : undefined) ??
    (await freshPage(browser, { viewport: size, ...colours }));
  if (ordinary) plain.add(page);
  if (reducedMotion !== undefined) await page.emulateMedia({ reducedMotion });
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

/** In the short form of tests pages see one processor: a second worker would translate all of the model again. */
async function freshPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', acceptDownloads: true, ...options });
  if (extent(true, false)) await context.addInitScript(seeOneProcessor);
  return context.newPage();
}

/** Runs in the page. */
function seeOneProcessor(): void {
  Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 });
}

async function vacantPage(size: { readonly width: number; readonly height: number }) {
  const page = vacant;
  vacant = undefined;
  if (page === undefined) return undefined;
  vacantPages.delete(page);
  if (page.isClosed()) return undefined;
  await page.setViewportSize(size);
  return page;
}

/**
 * Ends a test: an open page would go on simulating. One page without memory of it stays, for the next.
 * @param staying - a page that stays as it is
 */
export async function leave(staying?: Page): Promise<void> {
  for (const page of plain) {
    if (page === staying) continue;
    plain.delete(page);
    if (vacant === undefined && !page.isClosed() && (await forgot(page))) {
      vacant = page;
      vacantPages.add(page);
    }
  }
  await closePages(staying === undefined ? [] : [staying]);
}

/** Runs in the page. */
function forget(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const)
    try {
      globalThis[name].clear();
    } catch {
      /* A page that was refused it has kept nothing. */
    }
}

/** Opens an address in a page as in a new one: without memory of what it showed. */
export async function openAnew(page: Page, address: string): Promise<void> {
  await page.evaluate(forget);
  // From one address to another of the same file it would not be read again; and it may write as it goes.
  await page.goto('about:blank');
  await page.goto(address);
}

/** Takes back what a test may have left in a page. @returns whether that was possible */
async function forgot(page: Page): Promise<boolean> {
  if (page.context().pages().length > 1) return false;
  for (const event of ['request', 'pageerror', 'console', 'dialog', 'download'] as const)
    page.removeAllListeners(event);
  try {
    await page.emulateMedia({
      media: null,
      colorScheme: null,
      reducedMotion: null,
      contrast: null,
      forcedColors: null,
    });
    await page.mouse.move(0, 0);
    await page.evaluate(forget);
    await page.goto('about:blank');
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds between two looks: otherwise the page paints a frame for each. */
const POLLING = 50;

/** Waits until an element is seen; the browser's driver would look only twice a second by and by. */
export const seen = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.querySelector(wanted)?.checkVisibility() === true, selector, {
    polling: POLLING,
    timeout: 60_000,
  });

/** Waits until an element with a text is seen. */
export const says = (page: Page, selector: string, text: string) =>
  page.waitForFunction(
    ([wanted, words]) =>
      [...document.querySelectorAll(wanted)].some(
        (element) => element.textContent!.includes(words) && element.checkVisibility(),
      ),
    [selector, text] as const,
    { polling: POLLING, timeout: 120_000 },
  );

/** Waits for the first picture. */
export const firstPicture = (page: Page) => seen(page, '.result .chart svg');

/** Waits until the picture has enough governments to conclude from. */
export const enough = (page: Page) =>
  page.waitForFunction(
    () =>
      Number(document.querySelector<HTMLElement>('.result')?.dataset.governments) >=
        Number(document.documentElement.dataset.enough ?? 20) &&
      document.querySelector('.result .chart svg') !== null,
    undefined,
    { polling: POLLING, timeout: 60_000 },
  );

/** Waits for all runs. @returns the fingerprint of their numbers */
export async function finished(page: Page): Promise<string> {
  const told = await page.waitForFunction(
    () => document.querySelector('footer .fingerprint')?.textContent?.split(' ').at(-1),
    undefined,
    { polling: POLLING, timeout: 120_000 },
  );
  return (await told.jsonValue())!;
}

/** Milliseconds for which a page has to be stable: its pictures follow a window within some frames. */
const QUIET = extent(250, 1000);

/** Waits until the height of the page has been stable for a while. */
export const steady = (page: Page) =>
  page.waitForFunction(
    (quiet) => {
      const stood = globalThis as unknown as { high?: number; since?: number };
      const high = document.documentElement.scrollHeight;
      if (stood.high !== high) Object.assign(stood, { high, since: performance.now() });
      return performance.now() - stood.since! > quiet;
    },
    QUIET,
    { polling: 50, timeout: 60_000 },
  );

/** The finding of the main picture. */
export const finding = (page: Page): Promise<string | null> =>
  page.locator('.result h2').first().textContent();

/** The address after `#`, once it contains a part. */
export async function hashWith(page: Page, part: string): Promise<string> {
  await page.waitForFunction((wanted) => location.hash.includes(wanted), part, { polling: POLLING });
  return page.evaluate(() => location.hash.slice(1));
}

/** Presses a button that lays a chip, with the pointer once, until all ten are laid. */
export async function layAllChips(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.click();
  for (let chip = 1; chip < 10; chip++)
    await button.evaluate((element) => (element as HTMLElement).click());
}

/** Opens the menu of the main picture and presses a button in it. */
export async function pressInMenu(page: Page, name: string | RegExp): Promise<void> {
  const menu = page.locator('.result .picture .files').first();
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  await menu.getByRole('button', { name }).click();
}

/** What the page of the workshop keeps to. */
const KEPT_TO = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Violations that axe finds, as text. Nothing is loaded, and no rule that we ask for reads style sheets
 * beforehand.
 * @param part - selector of the part of the page to look at
 */
export const wrong = (page: Page, part?: string): Promise<string[]> =>
  violationsIn(page, { preload: false, runOnly: KEPT_TO }, part);
