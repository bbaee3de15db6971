import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { firstPictureOnly } from './builtFile.ts';
import { oneRoom } from './oneRoom.ts';
import { finished, firstPicture, hashWith, phone, projector, seen, steady } from './visit.ts';

const { come } = oneRoom(firstPictureOnly, { reducedMotion: 'reduce' });

/** An element that had the focus: its accessible name, and whether it is visible. */
interface Focused {
  readonly name: string;
  readonly tag: string;
  readonly top: number;
  readonly seen: boolean;
}

/**
 * Presses Tab so many times, until an element with this name has the focus, or without a name until the
 * focus leaves the page: it then takes no more of them. It looks before each further press, when the focus of
 * the one before has come to rest.
 * @returns what had the focus, in turn
 */
async function tab(page: Page, most: number, name?: RegExp): Promise<readonly Focused[]> {
  await page.evaluate(
    ([source, flags]) => {
      const wanted = source === undefined ? undefined : new RegExp(source, flags);
      const passed: Focused[] = [];
      let first = true;
      const look = (event?: Event) => {
        if (event !== undefined && first) {
          first = false;
          return;
        }
        const last = passed.at(-1);
        // Once out of the page it would begin again at its top.
        const ended = last !== undefined && (wanted?.test(last.name) ?? last.tag === 'BODY');
        if (ended) return event?.preventDefault();
        const element = document.activeElement as HTMLElement;
        const { width, height, top, bottom } = element.getBoundingClientRect();
        const label =
          element.getAttribute('aria-label') ??
          (element as HTMLInputElement).labels?.[0]?.textContent ??
          element.textContent ??
          '';
        const now = {
          name: label.trim().replaceAll(/\s+/g, ' '),
          tag: element.tagName,
          top,
          seen: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
        };
        passed.push(now);
        if (wanted?.test(now.name)) event?.preventDefault();
      };
      addEventListener('keydown', look, true);
      Object.assign(globalThis, {
        told: () => {
          removeEventListener('keydown', look, true);
          look();
          return passed;
        },
      });
    },
    [name?.source, name?.flags] as const,
  );
  // One after another, without waiting for what is told of each; held down, as each release takes as long again.
  await Promise.all([
    ...Array.from({ length: most }, () => page.keyboard.down('Tab')),
    page.keyboard.up('Tab'),
  ]);
  return page.evaluate(() => (globalThis as unknown as { told(): Focused[] }).told());
}

/** Presses Tab until an element with this name has the focus. */
async function tabTo(page: Page, name: RegExp, most = 90): Promise<void> {
  const passed: Focused[] = [];
  const AT_ONCE = 15;
  for (let pressed = 0; pressed < most; pressed += AT_ONCE) {
    passed.push(...(await tab(page, AT_ONCE, name)));
    if (name.test(passed.at(-1)!.name)) return;
  }
  const names = passed.map((one) => one.name.slice(0, 40));
  throw new Error(`Tab never reached ${name}; it passed ${names.join(' | ')}`);
}

/** Lets the next Tab begin at the top of the page, as where it has just been opened. */
const fromTheTop = (page: Page) =>
  page.evaluate(() => {
    // Tab goes on from what had the focus last.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });

const act = async (page: Page, name: RegExp, key = 'Enter'): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press(key);
};

describe('with nothing but a keyboard', () => {
  it('the ninety minutes can be run', async () => {
    const { page, complaints } = await come();
    await firstPicture(page);
    await act(page, /^Skip to the result/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result');

    // Ten chips.
    await act(page, /^Bet first/);
    await act(page, /^Put a chip on “Better in most”/, 'Space');
    await act(page, /^Uncover the result/);
    await firstPicture(page);
    // A dial.
    await tabTo(page, /^Political backing/);
    await page.keyboard.press('ArrowDown');
    await hashWith(page, 'b=cog,b.75');

    // A claim card.
    await fromTheTop(page);
    await act(page, /^Claims$/);
    await act(page, /^Open this card: C13/);
    await act(page, /^Run it/);
    await seen(page, '.verdict');
    // Two settings with equal names are told apart by the dial that differs.
    await expect
      .poll(() => page.locator('.picture h2').textContent())
      .toContain('32 committees bring fewer ministers to the table than 3 committees');

    // A year as minister.
    await fromTheTop(page);
    await act(page, /^A year as minister$/);
    await act(page, /^Take office/);
    await act(page, /^Play this month/);
    await seen(page, '.news');
    // The focus is on the month's heading, so that it is read aloud.
    await page.waitForFunction(() => document.activeElement?.tagName === 'H3');
    await act(page, /^Let the rule choose/);
    await act(page, /^Replay under every/);
    await page.waitForFunction(() => document.querySelectorAll('.hours table').length === 2);
    expect(complaints).toEqual([]);
  }, 180_000);

  it('the focus is always seen, goes down the page, and gets out again: projector, phone and 200 % zoom', async () => {
    const { page } = await come();
    await finished(page);
    // Governments at work are drawn once there are more governments; `reading` goes through them with Tab, too.
    if (extent(false, true)) await seen(page, '.living canvas');
    const zoomed = { width: 640, height: 360 };
    // The zoomed window is narrow, as a phone is, and the lowest.
    for (const size of extent([projector, zoomed], [projector, phone, zoomed])) {
      await page.setViewportSize(size);
      // A narrow window has a menu of screens instead of a row of buttons.
      await page.waitForFunction(
        (narrow) => (document.querySelector('.screen select') !== null) === narrow,
        size !== projector,
      );
      // Redrawn pictures move what is below them.
      await steady(page);
      await fromTheTop(page);
      const passed = await tab(page, 110);
      const out = passed.findIndex((one) => one.tag === 'BODY');
      const inside = passed.slice(0, out === -1 ? undefined : out);
      const names = inside.map((one) => one.name);
      const unseen = inside.filter((one) => !one.seen).map((one) => one.name);
      expect([size, ...unseen]).toEqual([size]);
      const order = [/^Skip/, /^Share/, /^Bet first/, /^Committees/, /^More dials/].map((part) =>
        names.findIndex((one) => part.test(one)),
      );
      expect([size, ...order]).toEqual([size, ...order.toSorted((one, other) => one - other)]);
      expect([size, order[0]]).toEqual([size, 0]);
    }
  }, 120_000);
});
