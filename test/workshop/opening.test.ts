import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { makeOpening } from '../../packages/workshop/src/opening/makeOpening.ts';
import { openingOf } from '../../packages/workshop/src/opening/opening.ts';
import { buildFile, withFirst } from './builtFile.ts';
import { firstPicture, leave, openBrowser, seen, visit } from './visit.ts';

/**
 * Runs in the page: its workers start, but never give a result. With `at-once` in the address it also goes to
 * the start as soon as anything is drawn, before it is painted.
 */
function runNothing(): void {
  if (location.hash.includes('at-once'))
    new MutationObserver((_, observer) => {
      if (document.querySelector('#app > *') === null) return;
      observer.disconnect();
      location.hash = 'v=1&l=en&p=start';
    }).observe(document, { childList: true, subtree: true });
  globalThis.Worker = class extends EventTarget {
    onmessage: ((event: MessageEvent) => void) | null = null;
    constructor() {
      super();
      setTimeout(() => this.onmessage?.(new MessageEvent('message', { data: { ready: true } })));
    }
    postMessage(): void {}
    terminate(): void {}
  } as unknown as typeof Worker;
}

describe('what the file contains for its first pictures', () => {
  afterAll(() => leave());

  it('is what the model gives', () => {
    const [, text] = /<script id="opening"[^>]*>([^<]*)<\/script>/.exec(readFileSync(buildFile(), 'utf8'))!;
    expect(openingOf(inflateSync(Buffer.from(text, 'base64')).toString())).toEqual(makeOpening());
  });

  it('shows the first comparison and governments to choose from before anything was run', async () => {
    const { page, complaints } = await visit(await openBrowser(), withFirst(runNothing, buildFile()));
    await firstPicture(page);
    expect(await page.locator('.result').getAttribute('data-governments')).toBe('5');
    // It does not conclude.
    expect(await page.locator('footer .fingerprint').count()).toBe(0);
    await page.evaluate(() => {
      location.hash = 'v=1&l=en&p=start';
    });
    await seen(page, 'label:nth-of-type(6) .tiny svg circle');
    expect(await page.locator('.tiny svg title').first().textContent()).toContain('24');

    // An address that somebody goes to at once is followed.
    await page.evaluate(() => {
      location.hash = 'v=1&l=en&p=compare';
    });
    await firstPicture(page);
    await page.evaluate(() => {
      history.replaceState(null, '', '#v=1&l=en&at-once=1');
    });
    await page.reload();
    await seen(page, '.tiny svg circle');
    expect(new URL(page.url()).hash).toContain('p=start');
    expect(complaints).toEqual([]);
  });
});
