import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { inAscii } from './inAscii.ts';

let code: string | undefined;
/** The code of axe, read once. */
const axeCode = (): string =>
  (code ??= inAscii(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')));

/**
 * Violations that axe finds in a page, as text: a rule, and the element that breaks it.
 * @param how - options of axe; without, it tries all its rules
 * @param part - selector of the part of the page to look at
 */
export async function violationsIn(page: Page, how: RunOptions = {}, part = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCode());
  return page.evaluate(
    async ([within, options]) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      // What is in order need not be named, which takes a third of the time.
      const { violations } = await axe.run(within, { ...options, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
    },
    [part, how] as const,
  );
}

/** Leaves the first rows of tables and marks of pictures: axe looks at each, and others are like them. */
export const leaveFirstOfEach = (page: Page): Promise<void> =>
  page.evaluate((like) => {
    for (const one of document.querySelectorAll(like)) one.remove();
  }, 'tbody tr:nth-child(n + 4), svg :is(circle, path, line, rect):nth-child(n + 9)');
