import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

let code: string | undefined;
/** The code of axe, read once. */
const axeCode = (): string =>
  (code ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));

/**
 * Violations that axe finds in a page, as text: its rule, and the first element.
 * @param only - rules, where nothing else can be broken; default: all
 */
export async function violationsIn(page: Page, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCode());
  return page.evaluate(async (rules) => {
    type Axe = {
      run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({
      ...(rules && { runOnly: rules }),
      // What is in order need not be named, which takes a third of the time.
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`);
  }, only);
}

/** Leaves the first rows of tables and marks of pictures: axe looks at each, and others are like them. */
export const leaveFirstOfEach = (page: Page): Promise<void> =>
  page.evaluate((like) => {
    for (const one of document.querySelectorAll(like)) one.remove();
  }, 'tbody tr:nth-child(n + 4), svg :is(circle, path, line, rect):nth-child(n + 9)');
