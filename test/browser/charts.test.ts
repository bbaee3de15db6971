import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePages, openBrowser } from './oneBrowser.ts';
import { everyChart } from './everyChart.ts';
import { placesTried } from './placesTried.ts';
import { layoutFaults } from './layout.ts';

describe('every chart, as a browser lays it out', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(closePages);

  it.each(placesTried)(
    'on %s keeps every label inside its picture and off the others',
    async (_, options) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      await page.setContent(Object.values(everyChart(options)).join('\n'));
      const faults = await page.evaluate(layoutFaults);
      await page.close();
      expect(faults).toEqual([]);
    },
    60_000,
  );
});
