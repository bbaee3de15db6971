import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { room } from './room.ts';
import { enough, finished, firstPicture, hashWith, phone, projector, steady } from './visit.ts';

const { open } = room();

/** The focused element: its accessible name, and whether it is visible. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { width, height, top, bottom } = element.getBoundingClientRect();
    const label =
      element.getAttribute('aria-label') ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      element.textContent ??
      '';
    return {
      name: label.trim().replaceAll(/\s+/g, ' '),
      tag: element.tagName,
      top,
      seen: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
    };
  });

/** Presses Tab until an element with this name has the focus. */
async function tabTo(page: Page, name: RegExp, most = 90): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (name.test(now.name)) return;
    passed.push(now.name.slice(0, 40));
  }
  throw new Error(`Tab never reached ${name}; it passed ${passed.join(' | ')}`);
}

/** Lets the next Tab begin at the top of the page, as where it has just been opened. */
const fromTheTop = (page: Page) =>
  page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()!.collapse(document.body, 0);
    scrollTo(0, 0);
  });

const act = async (page: Page, name: RegExp, key = 'Enter'): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press(key);
};

describe('with nothing but a keyboard', () => {
  it('the ninety minutes can be run', async () => {
    const { page, complaints } = await open();
    await firstPicture(page);
    await act(page, /^Skip to the result/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result');

    // Ten chips.
    await act(page, /^Bet first/);
    await act(page, /^Put a chip on “Better in most”/, 'Space');
    await act(page, /^Uncover the result/);
    await enough(page);
    // A dial.
    await tabTo(page, /^Political backing/);
    await page.keyboard.press('ArrowDown');
    await hashWith(page, 'b=cog,b.75');

    // A claim card.
    await fromTheTop(page);
    await act(page, /^Claims$/);
    await act(page, /^Open this card: C13/);
    await act(page, /^Run it/);
    await page.waitForSelector('.verdict', { timeout: 60_000 });
    // Two settings with equal names are told apart by the dial that differs.
    await expect
      .poll(() => page.locator('.picture h2').textContent())
      .toContain('32 committees bring fewer ministers to the table than 3 committees');

    // A year as minister.
    await fromTheTop(page);
    await act(page, /^A year as minister$/);
    await act(page, /^Take office/);
    await act(page, /^Play this month/);
    await page.waitForSelector('.news');
    // The focus is on the month's heading, so that it is read aloud.
    await page.waitForFunction(() => document.activeElement?.tagName === 'H3');
    await act(page, /^Let the rule choose/);
    await act(page, /^Replay under every/);
    await page.waitForFunction(() => document.querySelectorAll('.hours table').length === 2);
    expect(complaints).toEqual([]);
  }, 180_000);

  it('the focus is always seen, goes down the page, and gets out again: projector, phone and 200 % zoom', async () => {
    const { page } = await open({ reducedMotion: 'reduce' });
    await finished(page);
    await page.waitForSelector('.living canvas');
    for (const size of [projector, phone, { width: 640, height: 360 }]) {
      await page.setViewportSize(size);
      // A narrow window has a menu of screens instead of a row of buttons.
      await page.waitForFunction(
        (narrow) => (document.querySelector('.screen select') !== null) === narrow,
        size !== projector,
      );
      // Redrawn pictures move what is below them.
      await steady(page);
      await fromTheTop(page);
      const unseen: string[] = [];
      const names: string[] = [];
      for (let i = 0; i < 110; i++) {
        await page.keyboard.press('Tab');
        const now = await focused(page);
        if (now.tag === 'BODY') break;
        if (!now.seen) unseen.push(now.name);
        names.push(now.name);
      }
      expect([size, ...unseen]).toEqual([size]);
      const order = [/^Skip/, /^Share/, /^Bet first/, /^Committees/, /^More dials/].map((part) =>
        names.findIndex((one) => part.test(one)),
      );
      expect([size, ...order]).toEqual([size, ...order.toSorted((one, other) => one - other)]);
      expect([size, order[0]]).toEqual([size, 0]);
    }
  }, 120_000);
});
