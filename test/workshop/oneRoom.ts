import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { buildFile } from './builtFile.ts';
import { leave, openAnew, openBrowser, projector, visit, type Visit, type VisitOptions } from './visit.ts';

/**
 * Goes to an address within the open page, by way of the list of claims, which keeps nothing, and waits until
 * it is drawn. Runs in the page.
 */
async function follow(address: string): Promise<void> {
  for (const hash of ['#v=1&l=en&p=claims', `#${address}`]) {
    if (location.hash === hash) continue;
    await new Promise<void>((done) => {
      // The page heard of the address before us, and then draws.
      addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(done)), { once: true });
      location.hash = hash;
    });
  }
}

/** A link without a place stays on the screen that is open: name the one on which it would open. */
const placed = (hash: string): string => (/(^|&)p=/.test(hash) ? hash : `${hash}&p=compare`);

/** Opens the page in the browser of a test file. */
interface OneRoom {
  /**
   * Goes to an address on the page that tests share; opens it, if it is not open.
   * @param size - of the window
   * @param other - another file than the room's: the shared page opens it, without memory of what it showed
   */
  come(hash?: string, size?: VisitOptions['size'], other?: string): Promise<Visit>;
  /** Opens a page by itself, for this test alone. @param options - `file`: another file than the room's */
  open(options?: VisitOptions & { readonly file?: string }): Promise<Visit>;
  /** Path of the page, once tests run. */
  file(): string;
}

/**
 * Like `room`, for a file whose tests share a page in the short form: a new page costs a second of processor,
 * another address a fifth of one. What the address does not say, tests leave as they found it: the view, a
 * dialog, a covered result. In the long form each test opens a page of its own.
 * @param make - makes the page
 * @param options - with which the shared page is opened
 */
export function oneRoom(
  make: () => string = () => buildFile(),
  options: Pick<VisitOptions, 'reducedMotion'> = {},
): OneRoom {
  let browser: Browser;
  let file: string;
  let shared: Visit | undefined;
  /** What the shared page has open. */
  let opened: string | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
    file = make();
  }, 120_000);
  afterEach(async ({ task }) => {
    // After a failure nobody knows what the page shows.
    if (task.result?.state === 'fail' || extent(false, true)) shared = undefined;
    await leave(shared?.page);
  });
  afterAll(() => leave());
  return {
    async come(hash = 'v=1&l=en', size = projector, other = file) {
      if (shared === undefined) {
        shared = await visit(browser, other, { ...options, hash, size });
        opened = other;
        return shared;
      }
      const { page, complaints } = shared;
      // What an earlier test saw of them it has told.
      complaints.length = 0;
      const now = page.viewportSize()!;
      if (now.width !== size.width || now.height !== size.height) await page.setViewportSize(size);
      if (opened === other) await page.evaluate(follow, placed(hash));
      else {
        await openAnew(page, `file://${other}#${hash}`);
        opened = other;
      }
      return shared;
    },
    open: ({ file: other = file, ...own } = {}) => visit(browser, other, own),
    file: () => file,
  };
}
