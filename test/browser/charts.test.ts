import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extent } from '../../packages/lab/src/testing/extent.ts';
import { closePages, openBrowser } from './oneBrowser.ts';
import { everyChart, places } from './everyChart.ts';
import { layoutFaults } from './layout.ts';

/** Looks that differ in size; the phone's is in the language with the longest words. The long form has all. */
const looked = places.filter(([place]) => extent(['a page', 'a phone, es'].includes(place), true));

describe('every chart, as a browser lays it out', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(closePages);

  it.each(looked)(
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
