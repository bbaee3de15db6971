import type { Page } from 'playwright-core';
import { sheetPage } from './oneBrowser.ts';

/** Lays out pictures one below the other, in a window so low that the browser paints next to nothing of them. */
export async function layOut(pictures: readonly string[]): Promise<Page> {
  const page = await sheetPage({ width: 1280, height: 60 });
  await page.goto('about:blank');
  await page.evaluate((all) => {
    document.body.innerHTML = all;
  }, pictures.join('\n'));
  return page;
}

/**
 * Faults of texts in the pictures of a page, as laid out by the browser: cut off at the edge of their
 * picture, or on top of each other. Runs in the page.
 */
export function layoutFaults(): string[] {
  return [...document.querySelectorAll('svg')]
    .filter((svg) => svg.getBoundingClientRect().width > 0)
    .flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const zoom = frame.width / svg.viewBox.baseVal.width;
      const texts = [...svg.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        // The box of a text has room above and below its letters.
        const spare = (Number(text.getAttribute('font-size')) * zoom) / 6;
        const upright = text.getAttribute('transform') === null;
        return {
          text: text.textContent,
          left: left + (upright ? 0 : spare),
          right: right - (upright ? 0 : spare),
          top: top + (upright ? spare : 0),
          bottom: bottom - (upright ? spare : 0),
        };
      });
      const outside = texts.filter(
        (box) =>
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1,
      );
      const touching = texts.flatMap((one, i) =>
        texts
          .slice(i + 1)
          .filter(
            (other) =>
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
          )
          .map((other) => `'${one.text}' on '${other.text}'`),
      );
      return [...outside.map(({ text }) => `'${text}' outside`), ...touching].map(
        (fault) => `${svg.querySelector('title')?.textContent}: ${fault}`,
      );
    });
}
