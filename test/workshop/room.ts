import type { Browser } from 'playwright-core';
import { afterEach, beforeAll } from 'vitest';
import { buildFile } from './builtFile.ts';
import { leave, openBrowser, visit, type Visit, type VisitOptions } from './visit.ts';

/** Opens the page in the browser of a test file. */
interface Room {
  /** Opens the page. @param options - `file`: another file than the room's */
  open(options?: VisitOptions & { readonly file?: string }): Promise<Visit>;
  /** Path of the page, once tests run. */
  file(): string;
}

/**
 * Set-up of every test file of the page: builds the page, opens the browser, and closes pages after each
 * test.
 * @param make - makes the page
 */
export function room(make: () => string = () => buildFile()): Room {
  let browser: Browser;
  let file: string;
  beforeAll(async () => {
    browser = await openBrowser();
    file = make();
  }, 120_000);
  afterEach(() => leave());
  return {
    open: ({ file: other = file, ...options } = {}) => visit(browser, other, options),
    file: () => file,
  };
}
