import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { leaveFirstOfEach, violationsIn } from './axe.ts';
import { closePages, sheetPage } from './oneBrowser.ts';
import { layoutFaults } from './layout.ts';
import { sameReport } from './sameWork.ts';

/** Rules of axe that a page breaks only where it is narrow: its pictures there, and what scrolls. */
const ofNarrow = ['scrollable-region-focusable', 'svg-img-alt', 'target-size', 'duplicate-id-aria'];

const sizes = [
  [1280, 720],
  [360, 740],
] as const;

describe('the report, opened as a file', () => {
  let folder: string;
  let url: string;
  let page: Page;
  const said: string[] = [];
  const asked: string[] = [];
  /** Opens the report at a size; in the short form what was opened at another is made that large. */
  async function come(width: number, height: number): Promise<void> {
    if (extent(page as Page | undefined, undefined) !== undefined)
      return page.setViewportSize({ width, height });
    said.length = 0;
    asked.length = 0;
    await closePages();
    page = await sheetPage({ width, height });
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url);
  }
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'joined-up-report-'));
    writeFileSync(
      join(folder, 'report.html'),
      sameReport(extent({ months: 36, seeds: [1, 2] }, { months: 36, seeds: [1, 2, 3, 'Bogotá'] })),
    );
    url = pathToFileURL(join(folder, 'report.html')).href;
  }, 60_000);
  afterAll(async () => {
    await closePages();
    rmSync(folder, { recursive: true });
  });

  describe.each(sizes)('at %i × %i', (width, height) => {
    beforeAll(() => come(width, height));

    it('opens without a message on the console', () => expect(said).toEqual([]));
    it('makes no request but for itself', () => expect(asked).toEqual([url]));
    it('does not scroll sideways', async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width));

    it('shows every chart once', async () => {
      const names = await page.locator('svg[role=img]:visible > title').allTextContents();
      expect(names.length).toBeGreaterThan(5);
      expect(new Set(names).size).toBe(names.length);
    });

    it('has no text under 12 pixels', async () => {
      const smallest = await page.evaluate(() =>
        Math.min(
          ...[...document.querySelectorAll('svg')]
            .filter((svg) => svg.getBoundingClientRect().width > 0)
            .flatMap((svg) => {
              const zoom = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
              return [...svg.querySelectorAll('text')].map(
                (text) => Number(text.getAttribute('font-size')) * zoom,
              );
            }),
        ),
      );
      // 720 in a column of 720, and 336 in 336 on a phone: hundredths are rounding.
      expect(smallest).toBeGreaterThanOrEqual(11.99);
    });

    it('keeps every label inside its picture and off the others', async () => {
      expect(await page.evaluate(layoutFaults)).toEqual([]);
    });
  });

  it('offers its data as a file', async () => {
    await come(...sizes[0]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[download]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('stylised.csv');
  });

  it.each(sizes)(
    'passes axe at %i × %i, with tables open and closed',
    async (width, height) => {
      await come(width, height);
      // What is closed is also there once it is open, and a phone changes only what scrolls and is pressed.
      const complaints = () => violationsIn(page, extent(width < 700 ? { runOnly: ofNarrow } : {}, {}));
      expect(extent(false, true) ? await complaints() : []).toEqual([]);
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => {
          details.open = true;
        }),
      );
      if (extent(true, false)) await leaveFirstOfEach(page);
      expect(await complaints()).toEqual([]);
    },
    60_000,
  );
});
