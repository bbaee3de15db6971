import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { buildFile } from './builtFile.ts';
import { oneRoom } from './oneRoom.ts';
import { pressInMenu, finished, layAllChips, phone, projector, seen, type VisitOptions } from './visit.ts';

/** A page of A4 without margins, CSS pixels. */
const PAPER = { width: 703, height: 1047 };

// Six governments are the fewest from which a picture concludes anything, and the gaps below it are drawn.
const { come } = oneRoom(() => buildFile({ governments: 6, behind: 1 }));

/** Number of pages in the browser's PDF. */
async function pagesOn(page: Page, format: 'A4' | 'Letter' | 'A6'): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
}

/** Letter is the shorter of the two; the layout of A4 is measured besides. */
const formats = extent<readonly ('A4' | 'Letter')[]>(['Letter'], ['A4', 'Letter']);

/** Expects so many pages, whatever the format. */
async function expectPages(page: Page, wanted: number, what = ''): Promise<void> {
  for (const format of formats)
    expect([what, format, await pagesOn(page, format)]).toEqual([what, format, wanted]);
}

/** The layout on paper: smallest scale of a picture, lowest end of a text, and smallest type. */
async function onPaper(
  page: Page,
): Promise<{ scale: number; pictures: number; end: number; type: number }> {
  // First, for what is on paper is not drawn anew for a window that becomes smaller.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  return page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    dispatchEvent(new Event('beforeprint'));
    const [charts, texts] = ['.chart svg', 'main p, td, th, footer p, .stretch, .qr'].map((selector) =>
      [...document.querySelectorAll(selector)].filter(
        (element) => element.getBoundingClientRect().height > 1,
      ),
    );
    const scales = charts.map((svg) => {
      const [{ width, height }, { width: drawn, height: tall }] = [
        svg.getBoundingClientRect(),
        (svg as SVGSVGElement).viewBox.baseVal,
      ];
      return Math.min(width / drawn, height / tall);
    });
    return {
      scale: Math.min(...scales),
      pictures: scales.length,
      end: Math.max(...texts.map((text) => text.getBoundingClientRect().bottom)),
      type: Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))),
    };
  });
}

/** Takes back what `onPaper` did. @param size - of the window before */
async function onScreen(page: Page, size: VisitOptions['size'] = projector): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
}

/** What the page shows at first; in the short form in the smallest government, for another has more. */
const FIRST_SHOWN = extent('v=1&l=en&g=island', 'v=1&l=en');
const MANY = 'v=1&l=es&g=federation&a=director,c20,b.4,k.3,w4&b=superministry,c6,d.4,x2,o.3,h30,t2';

describe('what is looked at, on paper', () => {
  for (const [name, hash, size, pictures] of [
    ['as it stands at first', FIRST_SHOWN, projector, 3],
    ['from a phone, with much that was changed', MANY, phone, 3],
  ] as const) {
    it(`is one page, ${name}`, async () => {
      const { page, complaints } = await come(hash, size);
      await finished(page);
      await expectPages(page, 1);
      const paper = await onPaper(page);
      expect(paper.pictures).toBe(pictures);
      // Labels are drawn at 12 pixels.
      expect(paper.scale).toBeGreaterThan(0.6);
      expect(paper.end).toBeLessThanOrEqual(PAPER.height);
      expect(paper.type).toBeGreaterThanOrEqual(9);
      await onScreen(page, size);
      expect(complaints).toEqual([]);
    }, 120_000);
  }

  it('is one page in every view, and with bets and enlarged; the screen is as before once it is printed', async () => {
    const { page, complaints } = await come(FIRST_SHOWN);
    await finished(page);
    // The tests above print the differences; who duplicates is one picture as over time is.
    const printed = extent(
      ['Why?', 'Over time', 'What would reverse it?'],
      ['Why?', 'Over time', 'Who duplicates', 'What would reverse it?', 'Differences'],
    );
    for (const view of printed) {
      await page.getByRole('radio', { name: view }).check();
      await finished(page);
      await seen(page, '.result > :is(.picture, .twins, .at-work)');
      await expectPages(page, 1, view);
    }
    await page.getByRole('radio', { name: 'Differences' }).check();
    await page.getByRole('button', { name: 'Bet first' }).click();
    await layAllChips(page, 'Put a chip on “Better in most”');
    await page.getByRole('button', { name: 'Uncover the result' }).click();
    await page.getByRole('button', { name: 'Projector' }).click();
    // It is drawn anew for larger type, and then for the room that it has got.
    await page.waitForFunction(() => {
      const chart = document.querySelector('.big .result .chart');
      const drawn = chart?.querySelector('svg')?.viewBox.baseVal.width;
      return drawn !== undefined && drawn === Math.floor(chart!.getBoundingClientRect().width);
    });
    const box = () => page.locator('.result .chart svg').getAttribute('viewBox');
    const before = await box();
    await expectPages(page, 1);
    expect(await box()).toBe(before);
    const paper = await onPaper(page);
    expect(paper.scale).toBeGreaterThan(0.6);
    expect(paper.end).toBeLessThanOrEqual(PAPER.height);
    expect(await page.locator('.chips .pile').first().isVisible()).toBe(true);
    await onScreen(page);
    await page.getByRole('button', { name: 'Projector' }).click();
    expect(complaints).toEqual([]);
  }, 300_000);

  it('is one page for a claim that was run, a second for where it flips, and few for all assumptions', async () => {
    const { page } = await come('v=1&l=es&g=island&p=C13');
    await page.getByRole('button', { name: 'Poner una ficha en «Mejor en la mayoría»' }).click();
    await page.getByRole('button', { name: 'Simular' }).click();
    await seen(page, '.verdict:not(:has(.hint))');
    await expectPages(page, 1);
    await page.getByRole('button', { name: /^Mover «/ }).click();
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('button')].some(
          ({ textContent, disabled }) => textContent?.startsWith('Mover «') === true && !disabled,
        ),
      undefined,
      { timeout: 60_000 },
    );
    await expectPages(page, 2);
    expect((await onPaper(page)).scale).toBeGreaterThan(0.9);
    await page.evaluate(() => {
      location.hash = 'v=1&l=es&g=island&p=assumptions';
    });
    await seen(page, '.assumptions');
    expect(
      await page.locator('.assumptions').evaluate((table) => table.getBoundingClientRect().right),
    ).toBeLessThanOrEqual(PAPER.width);
    expect(await pagesOn(page, 'A4')).toBeLessThanOrEqual(7);
    await onScreen(page);
  }, 120_000);

  it('prints a long table whole, over several pages', async () => {
    const { page } = await come(FIRST_SHOWN);
    await finished(page);
    await pressInMenu(page, 'Table');
    // In the short form few rows on small sheets.
    for (const format of extent<readonly ('A4' | 'Letter' | 'A6')[]>(['A6'], formats))
      expect(await pagesOn(page, format)).toBeGreaterThan(extent(2, 3));
  }, 120_000);
});
