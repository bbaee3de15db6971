import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { buildFile } from './builtFile.ts';
import { oneRoom } from './oneRoom.ts';
import { enough, finished, phone, projector, steady } from './visit.ts';

const { come } = oneRoom(() => buildFile({ governments: 6 }), { reducedMotion: 'reduce' });

const places = ['compare', 'claims', 'C13', 'hours', 'inside', 'own', 'assumptions'];

/** Does something on every screen; by default in Spanish, whose words are the longest. */
async function onEveryScreen(
  page: Page,
  see: (place: string) => Promise<void>,
  language = 'es',
): Promise<void> {
  for (const place of places) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `v=1&l=${language}&p=${place}`);
    await page.waitForFunction(
      (wanted) =>
        (wanted === 'compare' ? document.querySelector('.panel') : document.querySelector('.page h2')) !==
        null,
      place,
    );
    if (place === 'compare') {
      await enough(page);
      await page.waitForSelector('.living canvas');
    }
    if (place === 'hours') await page.locator('main button.primary').click();
    if (place === 'own') await page.locator('main .buttons button').nth(1).click();
    if (place === 'inside') await page.locator('main button.primary').click();
    await see(place);
  }
}

/** Texts that are cut off, and whether the page is wider than its window. Runs in the page. */
function cut(): string[] {
  const wide =
    document.documentElement.scrollWidth > innerWidth
      ? [`the page is ${document.documentElement.scrollWidth} wide`]
      : [];
  const boxes = [
    ...document.querySelectorAll<HTMLElement>('button, label, legend, summary, p, h1, h2, h3, li, dt, dd'),
  ].filter(
    (element) =>
      element.checkVisibility() &&
      element.closest('.hidden, .table') === null &&
      getComputedStyle(element).clipPath === 'none' &&
      element.getBoundingClientRect().width > 1,
  );
  const clipped = boxes.filter(
    (element) =>
      (getComputedStyle(element).overflow !== 'visible' &&
        (element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1)) ||
      element.getBoundingClientRect().right > innerWidth + 1,
  );
  return [...wide, ...clipped.map((element) => `'${element.textContent.trim().slice(0, 40)}' is cut`)];
}

/** The wider spacing that some readers need (WCAG 1.4.12). */
const WIDER =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; ' +
  '} p { margin-bottom: 2em !important; }';

/**
 * Texts with English words, including those for screen readers, except where marked as English. Runs in the
 * page.
 */
function english(): string[] {
  const word =
    /(?<!\p{L})(the|and|with|under|than|from|government|governments|ministry|seeds?|months?|higher|lower|share|need|supply|of|expected|found)(?!\p{L})/iu;
  const texts = [...document.querySelectorAll<HTMLElement>('body *')]
    .filter(
      (element) =>
        !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName) && element.closest('[lang=en]') === null,
    )
    .flatMap((element) => [
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent ?? ''),
      ...['aria-label', 'aria-valuetext', 'title', 'placeholder'].map(
        (name) => element.getAttribute(name) ?? '',
      ),
    ]);
  return texts.filter((text) => word.test(text));
}

/** Buttons and other targets less than 24 pixels wide or high. Runs in the page. */
function small(): string[] {
  const targets = [
    ...document.querySelectorAll<HTMLElement>(
      'button, select, input:not([type=hidden]), textarea, summary, a',
    ),
  ].filter(
    (element) =>
      element.checkVisibility() &&
      getComputedStyle(element).clipPath === 'none' &&
      element.className !== 'skip',
  );
  return targets
    .filter((element) => {
      // A label is part of its target.
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((element) => `${element.tagName} ${element.textContent.slice(0, 30)} ${element.className}`);
}

type Size = typeof projector;

/** Sizes of the window, and what they stand for. */
const sizes: readonly (readonly [name: string, size: Size])[] = [
  ['a projector', projector],
  ['200 % zoom', { width: 640, height: 360 }],
  ['a phone', phone],
  ['400 % zoom', { width: 320, height: 256 }],
];

/**
 * A script for the page: what is cut, as it is and with the wider spacing, and what is too small to be pressed.
 * @param touched - whether fingers press it
 */
const faultsOf = (touched: boolean): string => `{
  ${cut}
  ${small}
  const asItIs = [
    ...cut().map((what) => what + ' (WCAG 1.4.10)'),
    ...(${touched} ? small() : []).map((what) => what + ' is smaller than 24 pixels (WCAG 2.5.8)'),
  ];
  const spacing = document.createElement('style');
  spacing.textContent = ${JSON.stringify(WIDER)};
  document.head.append(spacing);
  const spaced = cut().map((what) => what + ' with wider spacing (WCAG 1.4.12)');
  spacing.remove();
  [...asItIs, ...spaced];
}`;

/** Expects no faults of a screen in a window of this size, once it is laid out. */
async function fits(page: Page, place: string, [name, size]: (typeof sizes)[number]): Promise<void> {
  await page.setViewportSize(size);
  await expect
    .poll(() => page.evaluate(faultsOf(size === projector || size.width < 400)), {
      timeout: 10_000,
      message: `${place}, ${name}`,
    })
    .toEqual([]);
}

/**
 * Sizes in which screens are opened, and the sizes to which they are then changed; in the long form each is
 * opened by itself. In the short form only one screen is changed to the sizes between the widest and the
 * narrowest.
 */
const windows = extent<readonly (typeof sizes)[]>(
  [sizes],
  sizes.map((one) => [one]),
);
const between = (place: string, [, { width }]: (typeof sizes)[number]): boolean =>
  extent(place !== 'compare', false) && width < projector.width && width > 320;

describe('on every screen', () => {
  for (const [opened, ...others] of windows) {
    it(`nothing is cut, in Spanish, nor too small to be pressed: opened in ${opened[0]}`, async () => {
      const { page, complaints } = await come('v=1&l=es', opened[1]);
      await onEveryScreen(page, async (place) => {
        expect([place, ...(await page.evaluate(english))]).toEqual([place]);
        // The next screen is opened in the window in which this one was looked at last.
        const tried = [opened, ...others].filter((each) => !between(place, each));
        if (page.viewportSize()!.width !== opened[1].width) tried.reverse();
        for (const each of tried) await fits(page, place, each);
      });
      expect(complaints).toEqual([]);
    }, 240_000);
  }

  it('and in every picture no English is left, in Spanish and in Portuguese', async () => {
    const { page } = await come('v=1&l=es');
    // The short form has read the screens in Spanish, above, and reads the pictures in Portuguese.
    for (const language of extent(['pt'], ['es', 'pt'])) {
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        `v=1&l=${language}${extent('&g=island', '')}&p=compare`,
      );
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
      const read = async (what: string) =>
        expect([language, what, ...(await page.evaluate(english))]).toEqual([language, what]);
      await enough(page);
      for (let view = 5; view >= 0; view--) {
        await page.locator('.views input').nth(view).check();
        await page.waitForSelector('.result > :is(.picture, .twins, .at-work), .flips', {
          timeout: 120_000,
        });
        if (view === 0) await page.waitForSelector('.living canvas');
        await read(`view ${view}`);
      }
      const dials = page.locator('.panel button[aria-expanded]');
      if ((await dials.getAttribute('aria-expanded')) === 'false') await dials.click();
      await page.locator('.panel button[aria-expanded=true]').waitFor();
      await read('all dials');
      // Spanish was checked above.
      if (extent(false, language === 'pt')) await onEveryScreen(page, read, language);
    }
  }, 600_000);
});

describe('what can be pressed', () => {
  it('needs no dragging: every slider has a number or keys besides (WCAG 2.5.7)', async () => {
    const { page } = await come();
    await enough(page);
    await page.getByRole('button', { name: /^More dials/ }).click();
    const sliders = await page.getByRole('slider').evaluateAll((all) =>
      all.map(
        (slider) =>
          slider.parentElement!.querySelector('input[type=number]') !== null ||
          // The clock of a government at work has buttons for a month back and on.
          slider.closest('.living-bar')!.querySelectorAll('button').length >= 3,
      ),
    );
    expect(sliders.length).toBeGreaterThan(15);
    expect(sliders).not.toContain(false);
    await page.getByRole('spinbutton', { name: 'Political backing' }).fill('35');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('slider', { name: 'Political backing' }).inputValue())
      .toBe('0.35');
  }, 60_000);
});

/** The name of the element that has the focus, if something covers it. Runs in the page. */
function coveredFocus(): string | undefined {
  const element = document.activeElement as HTMLElement;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [left + x * (right - left), top + y * (bottom - top)]),
  );
  const shown = points.some(([x, y]) => {
    const found = document.elementFromPoint(x, y);
    return found !== null && (element.contains(found) || found.contains(element));
  });
  if (shown || element === document.body) return undefined;
  return element.getAttribute('aria-label') ?? element.textContent.slice(0, 40);
}

/**
 * Elements that get the focus by pressing these keys so many times each, while something covers them. The
 * page looks before each further press, when the focus of the one before has come to rest.
 */
async function hiddenFocus(page: Page): Promise<string[]> {
  const hidden: string[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    if (key === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.evaluate(`globalThis.covered = []; globalThis.look = () => covered.push((${coveredFocus})());
      addEventListener('keydown', look, true)`);
    // One after another, without waiting for what is told of each.
    await Promise.all(Array.from({ length: extent(45, 70) }, () => page.keyboard.press('Tab')));
    if (key === 'Shift+Tab') await page.keyboard.up('Shift');
    const covered = await page.evaluate<(string | undefined)[]>(
      "removeEventListener('keydown', look, true); look(); covered",
    );
    hidden.push(
      ...covered.filter((name) => name !== undefined && name !== null).map((name) => `${key}: ${name}`),
    );
  }
  return hidden;
}

/** Where something could cover the focus: in a window of that size, after pressing that button. */
const covering = [
  ['beside the replay', projector, 'Replay'],
  ['beside the replay on a phone', phone, 'Replay'],
  ['enlarged for a projector', projector, 'Projector'],
] as const;
/** In the short form once beside the replay: a phone has the least room. */
const coveringTried = covering.filter(([, size, act]) => extent(size === phone || act !== 'Replay', true));
/** Which of them share a page, one after another; in the long form each has its own. */
const inTurn = extent<readonly (typeof covering)[number][][]>(
  [coveringTried],
  coveringTried.map((one) => [one]),
);

describe('the focus', () => {
  for (const looks of inTurn) {
    it(`is not hidden behind anything: ${looks.map(([name]) => name).join(', ')} (WCAG 2.4.11)`, async () => {
      const { page } = await come('v=1&l=en', looks[0][1]);
      await page.getByLabel('B: Start from').selectOption('director');
      await enough(page);
      for (const [name, size, act] of looks) {
        await page.setViewportSize(size);
        await page.getByRole('button', { name: act }).click();
        // Redrawn pictures may move what is below them: check positions when all runs are done and the
        // governments at work are drawn.
        await finished(page);
        await page.waitForSelector('.living canvas');
        await steady(page);
        expect([name, ...(await hiddenFocus(page))]).toEqual([name]);
        if (act === 'Projector') await page.getByRole('button', { name: act }).click();
        else {
          await page.getByRole('button', { name: 'Back to where I was' }).click();
          await page.locator('.replay').waitFor({ state: 'detached' });
        }
      }
    }, 240_000);
  }

  it('leaves the finding and the governments at work in sight while a dial moves', async () => {
    const { page } = await come();
    await enough(page);
    for (const name of ['Committees', 'Political backing', 'Culture of cooperation']) {
      await page.getByRole('slider', { name, exact: true }).focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForSelector('.living canvas', { timeout: 30_000 });
      for (const seen of ['.living-finding', '.living canvas']) {
        const { top, bottom } = await page
          .locator(seen)
          .evaluate((element) => element.getBoundingClientRect());
        expect([name, seen, top >= 0, bottom <= projector.height]).toEqual([name, seen, true, true]);
      }
    }
  }, 60_000);
});

describe('colours of the reader’s own', () => {
  it('leave pictures readable, and show what is chosen, pressed and bet (forced colours)', async () => {
    const { page, complaints } = await come();
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await enough(page);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(255, 255, 255)');
    // A picture has its own background.
    const ground = await page.evaluate(() => {
      // In one step, as it may be redrawn in between.
      const svg = document.querySelector('.result .chart svg')!;
      return [getComputedStyle(svg).forcedColorAdjust, getComputedStyle(svg.querySelector('rect')!).fill];
    });
    expect(ground).toEqual(['none', 'rgb(255, 255, 255)']);
    const colours = (selector: string, property: string) =>
      page
        .locator(selector)
        .evaluateAll(
          (elements, name) => elements.map((element) => getComputedStyle(element).getPropertyValue(name)),
          property,
        );
    const [here, ...elsewhere] = await colours('nav button', 'border-bottom-color');
    expect(new Set(elsewhere).size).toBe(1);
    expect(elsewhere).not.toContain(here);

    await page.locator('.result .picture .files summary').click();
    const table = page.locator('.result .picture').getByRole('button', { name: 'Table' });
    const ofTable = () => table.evaluate((button) => getComputedStyle(button).backgroundColor);
    const before = await ofTable();
    await table.click();
    await page.mouse.move(0, 0);
    expect(await ofTable()).not.toBe(before);
    await table.click();

    await page.getByRole('button', { name: 'Bet first' }).click();
    await page.getByRole('button', { name: 'Put a chip on “Better in most”' }).click();
    const [pile] = await colours('.pile', 'background-color');
    expect(await colours('.pile span', 'background-color')).not.toContain(pile);
    await page.emulateMedia({ forcedColors: null, colorScheme: null });
    expect(complaints).toEqual([]);
  }, 60_000);

  it('grow darker for those who ask for more contrast', async () => {
    const { page } = await come();
    /** Brightness of secondary text, 0 to 255. */
    const soft = async (contrast: 'more' | 'no-preference'): Promise<number> => {
      await page.emulateMedia({ contrast });
      const hint = page.locator('.hint').first();
      return hint.evaluate((element) => Number(getComputedStyle(element).color.match(/\d+/)![0]));
    };
    const usual = await soft('no-preference');
    expect(await soft('more')).toBeLessThan(usual);
  }, 60_000);
});
