import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArguments, chromiumPath } from './chromium.ts';

let open: Promise<Browser> | undefined;

/** One browser for all test files that a vitest worker runs; it ends with the worker. */
export const openBrowser = (): Promise<Browser> => (open ??= launched());

const launched = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArguments] });

/** Pages that a test has done with, for the next one. */
export const vacantPages = new Set<Page>();

let sheet: Page | undefined;

/**
 * A page for pictures and documents without memory, the same for all tests of a worker, as a new one costs
 * half a second of processor. Documents of ours forbid scripts; here those of tests run in them nevertheless.
 */
export async function sheetPage(size = { width: 1280, height: 720 }): Promise<Page> {
  if (sheet === undefined || sheet.isClosed()) {
    const context = await (await openBrowser()).newContext({ bypassCSP: true, viewport: size });
    sheet = await context.newPage();
  }
  vacantPages.delete(sheet);
  await sheet.setViewportSize(size);
  return sheet;
}

/**
 * Closes every page: an open one would go on simulating. What is vacant stays, and the sheet with what was last
 * on it, for nothing there goes on.
 * @param staying - pages that stay as they are
 */
export async function closePages(staying: readonly Page[] = []): Promise<void> {
  const browser = await open;
  if (sheet !== undefined && !sheet.isClosed() && !vacantPages.has(sheet)) {
    for (const event of ['request', 'pageerror', 'console'] as const) sheet.removeAllListeners(event);
    await sheet.emulateMedia({ media: null });
    vacantPages.add(sheet);
  }
  const kept = [...vacantPages, ...staying].map((page) => page.context());
  await Promise.all(
    (browser?.contexts() ?? [])
      .filter((context) => !kept.includes(context))
      .map((context) => context.close()),
  );
}
