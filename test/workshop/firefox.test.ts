import type { Browser, Page } from 'puppeteer-core';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { strings } from '../../packages/workshop/src/strings/strings.ts';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { firefox, installedFirefox, openFirefox } from '../browser/firefox.ts';
import { buildFile } from './builtFile.ts';

const words = strings.es;
/** Only the long form installs a missing Firefox: that takes longer than all these tests. */
const pathOfFirefox = extent(installedFirefox, firefox);
const NO_FIREFOX = 'no Firefox on this machine: install it, or say in FIREFOX where it is';
/** A slow machine under load. */
const PATIENCE = 120_000;

let browser: Browser | undefined;
afterAll(() => browser?.close());

/** Opens the page in Firefox and collects its errors. */
async function opened(path: string, hash: string): Promise<{ page: Page; complaints: string[] }> {
  browser ??= await openFirefox(path);
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ width: 1280, height: 720 });
  const complaints: string[] = [];
  page.on('pageerror', (error) =>
    complaints.push(`error ${error instanceof Error ? error.message : error}`),
  );
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(file|data|blob|resource|moz-extension):/.test(request.url()))
      complaints.push(`request ${request.url()}`);
  });
  await page.goto(`file://${buildFile()}#${hash}`);
  return { page, complaints };
}

/**
 * Presses a button once it can be pressed. Looked for again and again here: in Firefox puppeteer's locators
 * wait for a change of the page, and for ever where it has had its last.
 */
const press = (page: Page, name: string): Promise<unknown> =>
  vi.waitFor(
    async () => {
      const button = await page.$(`aria/${name}[role="button"]`);
      if (await button?.evaluate((element) => (element as HTMLButtonElement).disabled))
        throw new Error(`“${name}” cannot be pressed`);
      if (button === null) throw new Error(`no button “${name}”`);
      await button.click();
    },
    { timeout: 60_000, interval: 100 },
  );
/** Waits for text somewhere on the page. */
const told = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, text);
const hashWith = (page: Page, part: string) =>
  page.waitForFunction((wanted) => location.hash.includes(wanted), {}, part);

describe('in Firefox', () => {
  it('every screen of the built file opens, in Spanish, without a complaint', async ({ skip }) => {
    const path = pathOfFirefox();
    if (path === undefined) return skip(NO_FIREFOX);
    const { page, complaints } = await opened(path, 'v=1&l=es');
    // The first pictures: a government at work, and the difference.
    await page.waitForSelector('.living canvas');
    await page.waitForSelector('.result .chart svg');
    for (const [place, sign] of [
      ['start', '.tiny svg circle'],
      ['claims', '.cards .card'],
      ['C13', '.bins'],
      ['break', '.attempts, #break-table'],
      ['hours', '.asks'],
      ['inside', '.meeting-table svg'],
      ['cases', '.reform .chart svg'],
      ['own', 'textarea'],
      ['monday', '.expectations'],
      ['assumptions', '.assumptions'],
    ]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `v=1&l=es&p=${place}`);
      await page.waitForSelector(sign);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([place, wide <= 0]).toEqual([place, true]);
    }
    expect(complaints).toEqual([]);
  }, 300_000);

  it('a dial moves the picture, a bet is laid, a month is played, and Back leads back', async ({
    skip,
  }) => {
    const path = pathOfFirefox();
    if (path === undefined) return skip(NO_FIREFOX);
    const { page, complaints } = await opened(path, 'v=1&l=es');
    await page.waitForSelector('.result .chart svg');
    await page.focus(`input[type=range][aria-valuetext$="%"]`);
    await page.keyboard.press('ArrowLeft');
    await hashWith(page, 'b=cog,b.75');

    await press(page, words.compare.cover);
    await press(page, words.chips.add(words.chips.stretches.betterMost));
    await press(page, words.compare.uncover);
    await told(page, words.chips.landed);

    await press(page, words.screens.hours);
    await press(page, words.hours.begin);
    await press(page, words.hours.suggested);
    await press(page, words.hours.hold);
    await page.waitForSelector('.news');
    await hashWith(page, 'p=hours');

    await page.evaluate(() => history.back());
    await page.waitForSelector('.compare');
    expect(await page.evaluate(() => location.hash)).toContain('b=cog,b.75');
    expect(complaints).toEqual([]);
  }, 300_000);
});
