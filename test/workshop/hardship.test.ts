import { describe, expect, it } from 'vitest';
import { firstPictureOnly, withFirst } from './builtFile.ts';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { oneRoom } from './oneRoom.ts';
import { pressInMenu, firstPicture, hashWith, seen } from './visit.ts';
import type { Page } from 'playwright-core';

/**
 * What befalls a page, by what follows the question mark of its address: `dying` lets workers in, which then
 * die; `failing` has a worker that cannot run anything; otherwise names of globals that it may not have. Runs
 * in the page.
 */
function befall(): void {
  const kind = location.search.slice(1);
  if (kind === 'dying')
    Object.assign(globalThis, {
      Worker: class extends EventTarget {
        onerror: ((event: ErrorEvent) => void) | undefined;
        constructor() {
          super();
          setTimeout(() => this.onerror?.(new ErrorEvent('error', { message: 'blocked' })), 50);
        }
        postMessage(): void {
          /* never heard */
        }
        terminate(): void {
          /* nothing runs */
        }
      },
    });
  else if (kind === 'failing')
    Object.assign(globalThis, {
      Worker: class {
        onmessage: ((event: unknown) => void) | undefined;
        constructor() {
          setTimeout(() => this.onmessage?.({ data: { ready: true } }));
        }
        postMessage({ id }: { id: number }): void {
          const problems = [
            { path: 'goals', expected: 'at least one goal', found: 'none', mend: 'add a goal' },
          ];
          const data = { id, error: 'Error', input: { source: 'government', problems } };
          setTimeout(() => this.onmessage?.({ data }));
        }
        terminate(): void {
          /* nothing runs */
        }
      },
    });
  else
    for (const name of kind.split(',').filter((one) => one !== ''))
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
}

const { come, file } = oneRoom(() => withFirst(befall, firstPictureOnly()));
/** Opens the page where this befalls it. */
const comeWhere = (kind: string, hash: string) => come(hash, undefined, `${file()}?${kind}`);
/** Settings of which the file brings no runs, so that even the first picture is counted. */
const NOT_BROUGHT = 'v=1&l=en&g=island';

/** The first five governments of the picture, as its table writes them. */
async function numbers(page: Page): Promise<readonly (string | null)[]> {
  await firstPicture(page);
  await pressInMenu(page, 'Table');
  const rows = page.locator('.result tbody tr');
  await rows.nth(4).waitFor();
  return rows.evaluateAll((all) => all.map((row) => row.textContent).slice(0, 5));
}

/** Chooses another language, which the page then keeps. */
async function speakSpanish(page: Page): Promise<void> {
  await page.locator('.side-acts select').selectOption('es');
  await hashWith(page, 'l=es');
}

describe('where a run cannot be done', () => {
  it('the page says why in the language of the room, and lives on', async () => {
    const { page, complaints } = await comeWhere('failing', 'v=1&l=pt&g=island');
    await seen(page, '.notice li');
    await expect
      .poll(() => page.locator('.notice').textContent())
      .toBe(
        'Estes ajustes não podem ser simulados:goals: esperava-se ao menos um: ' +
          'uma meta (goal), encontrou-se nenhum; acrescente-o',
      );
    await page.getByRole('button', { name: 'Afirmações' }).click();
    await expect.poll(() => page.locator('.cards .card').count()).toBe(25);
    expect(complaints).toEqual([]);
  }, 60_000);
});

describe('where workers are refused', () => {
  it('or let in and then die, the page itself counts and says so', async () => {
    const { page, complaints } = await comeWhere('dying', NOT_BROUGHT);
    await firstPicture(page);
    await expect
      .poll(() => page.locator('footer .page').textContent())
      .toContain('In this browser the page has to do all the work');
    expect(complaints).toEqual([]);
  }, 120_000);

  it('the page itself counts, says so, gives the same numbers, and stays alive', async () => {
    // The short form tries both at once: what works without either works without one.
    const { page, complaints } = await comeWhere(extent('Worker,localStorage', 'Worker'), NOT_BROUGHT);
    await firstPicture(page);
    await expect
      .poll(() => page.locator('footer .page').textContent())
      .toContain('In this browser the page has to do all the work');
    const counted = await numbers(page);
    await page.getByRole('slider', { name: 'Political backing' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await hashWith(page, 'b.75')).toBe('v=1&l=en&g=island&b=cog,b.75');
    await speakSpanish(page);
    expect(complaints).toEqual([]);
    expect(counted).toEqual(await numbers((await come(NOT_BROUGHT)).page));
  }, 120_000);
});

describe('without storage', () => {
  it.runIf(extent(false, true))(
    'everything works',
    async () => {
      const { page, complaints } = await comeWhere('localStorage', 'v=1&l=en');
      await firstPicture(page);
      await speakSpanish(page);
      expect(complaints).toEqual([]);
    },
    120_000,
  );
});

describe('on a slow machine', () => {
  it('answers keys while it counts', async () => {
    // Settings that no test before has counted.
    const { page, complaints } = await come('v=1&l=en&g=island&b=director');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: extent(3, 6) });
    const slider = page.getByRole('slider', { name: 'Political backing' });
    await slider.focus();
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => slider.inputValue()).toBe('0.4');
    await firstPicture(page);
    await hashWith(page, 'b=director,b.4');
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    expect(complaints).toEqual([]);
  }, 120_000);
});

/** The app's messages on a link, once its first picture is drawn. */
async function told(hash: string): Promise<string[]> {
  const { page, complaints } = await come(hash);
  const said = await page.locator('.notice li').allTextContents();
  await firstPicture(page);
  expect(complaints).toEqual([]);
  return said;
}

describe('a link', () => {
  it('that is broken says what, and uses the rest', async () => {
    expect(await told('v=1&l=en&g=nort&b=cog,b9,qq3,c6')).toEqual([
      'There is no government “nort”. Did you mean “north”?',
      '“Political backing” can’t be 9; it is set to 100%.',
      '“qq3” is not a dial.',
    ]);
  }, 60_000);
  it('of an older or a newer version says so', async () => {
    expect(await told('l=en&g=island&b=cog,c6')).toEqual(['It is from an older version (–) of this app.']);
    expect(await told('v=9&l=en')).toEqual([
      'It is from a newer version (9) of this app. Get the new file to see all of it.',
    ]);
  }, 120_000);
  it('that is foreign changes nothing that the user had', async () => {
    const { page, complaints } = await come('v=1&l=en&g=island&b=cog,c6');
    await firstPicture(page);
    await page.evaluate(() => {
      location.hash = '#access_token=abc';
    });
    await seen(page, '.notice');
    await expect
      .poll(() => page.getByRole('slider', { name: 'Committees', exact: true }).inputValue())
      .toBe('6');
    await page.evaluate(() => {
      location.hash = '#v=1&l=en&g=island&b=director';
    });
    await page.waitForFunction(() => document.querySelector('.now')?.textContent?.includes('director'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() => page.getByRole('slider', { name: 'Committees', exact: true }).inputValue())
      .toBe('6');
    expect(complaints).toEqual([]);
  }, 60_000);
});
