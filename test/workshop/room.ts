import type { Browser } from 'playwright-core';
import { afterEach, beforeAll } from 'vitest';
import { buildFile } from './builtFile.ts';
import { leave, openBrowser, visit, type Visit, type VisitOptions } from './visit.ts';

/** The page in the browser of a test file. */
interface Room {
  /** Opens it anew. @param options - `file`: another page than that of the room */
  open(options?: VisitOptions & { readonly file?: string }): Promise<Visit>;
  /** Where the page lies, once tests run. */
  file(): string;
}

/**
 * What every test file of the page begins with: the page is built, the browser is there, and after each test
 * its pages are closed.
 * @param make - makes the page
 */
export function room(make: () => string = () => buildFile()): Room {
  let browser: Browser;
  let file: string;
  beforeAll(async () => {
    browser = await openBrowser();
    file = make();
  }, 120_000);
  afterEach(leave);
  return {
    open: ({ file: other = file, ...options } = {}) => visit(browser, other, options),
    file: () => file,
  };
}
