import { readFileSync, statSync } from 'node:fs';
import { defaultParameters, metrics } from '@joined-up/core';
import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { buildFile } from './builtFile.ts';
import { oneRoom } from './oneRoom.ts';
import {
  pressInMenu,
  enough,
  finding,
  finished,
  firstPicture,
  hashWith,
  layAllChips,
  phone,
  type Visit,
} from './visit.ts';

/** Governments in the short form: one more than in the first picture, and so enough to conclude from. */
const SIX = 6;

const { come, open, file } = oneRoom(() => buildFile({ governments: SIX }));

/** Expects that a page at a link comes to the numbers that its maker saw, and says so. */
async function expectNumbersOfMaker({ page, complaints }: Visit, fingerprint: string): Promise<void> {
  expect(await finished(page)).toBe(fingerprint);
  await expect
    .poll(() => page.locator('footer .same').textContent())
    .toBe('These are the numbers that the maker of the link saw.');
  expect(complaints).toEqual([]);
}

describe('the built file', () => {
  it('is one file, below 1.2 megabytes, that refers to no other', () => {
    // The README promises this size.
    const whole = buildFile('whole');
    expect(statSync(whole).size).toBeLessThan(1_200_000);
    const markup = readFileSync(whole, 'utf8').replaceAll(
      /<script[^]*?<\/script>|<style[^]*?<\/style>/g,
      '',
    );
    expect(markup).not.toMatch(/(src|href)="(?!data:)/);
  });
});

describe('the main screen', () => {
  it('moves with a dial; undo, redo, reset, replay and another language keep everything', async () => {
    const { page, complaints } = await come('v=1&l=en&g=island');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await firstPicture(page);
    const committees = page.getByRole('slider', { name: 'Committees', exact: true });
    await committees.focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    await page.waitForSelector('input[aria-valuetext="6 committees"]');
    await page.getByLabel('B: Start from').selectOption('stocktakes');
    await page.getByRole('button', { name: /^More dials/ }).click();
    await page.getByRole('switch', { name: 'Strengthened centre' }).uncheck();
    expect(await hashWith(page, 'stocktakes,s0,e0')).toBe('v=1&l=en&g=island&b=stocktakes,s0,e0');

    await page.getByRole('button', { name: 'Reset' }).click();
    await page.waitForFunction(() => location.hash === '#v=1&l=en');
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.click();
    await hashWith(page, 'stocktakes,s0,e0');
    await undo.click();
    await undo.click();
    await hashWith(page, 'b=cog,c6');
    await page.getByRole('button', { name: 'Redo' }).click();
    await hashWith(page, 'b=stocktakes');

    await page.getByRole('button', { name: 'Replay' }).click();
    await page.locator('.replay', { hasText: 'Step 1 of 5' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Play', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.locator('.replay', { hasText: 'B: Committees: 2 committees → 6 committees' }).waitFor();
    await page.getByRole('button', { name: 'Back to where I was' }).click();
    await hashWith(page, 'b=stocktakes');

    for (const [language, name] of [
      ['es', 'Centro de Gobierno (CdG)'],
      ['pt', 'Centro de Governo (CdG)'],
    ] as const) {
      await page.locator('.side-acts select').selectOption(language);
      await expect.poll(() => page.locator('.panel').textContent()).toContain(name);
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
      expect(await hashWith(page, `l=${language}`)).toBe(`v=1&l=${language}&g=island&b=stocktakes`);
    }
    await page.emulateMedia({ reducedMotion: null });
    expect(complaints).toEqual([]);
  }, 120_000);

  it('shows the first five as such, sharpens to all, and gives the same numbers elsewhere', async () => {
    const all = extent(SIX, 200);
    // From another screen, so that no title is missed.
    const { page, complaints } = await come('v=1&l=en&p=claims');
    await page.locator('.cards').waitFor();
    await page.evaluate(() => {
      const titles: string[] = [];
      Object.assign(globalThis, { titles });
      new MutationObserver(() => {
        const title = document.querySelector('.result h2')?.textContent ?? '';
        if (title !== '' && title !== titles.at(-1)) titles.push(title);
      }).observe(document, { subtree: true, childList: true, characterData: true });
      location.hash = 'v=1&l=en&g=island&b=cog,b.4&p=compare';
    });
    await firstPicture(page);
    const fingerprint = await finished(page);
    const titles = await page.evaluate(() => (globalThis as unknown as { titles: string[] }).titles);
    expect(titles[0]).toMatch(/ in (?:\d|all) of the first 5 governments$/);
    expect(titles.at(-1)).not.toContain('first');
    await expect
      .poll(() => page.locator('footer .runs').textContent())
      .toBe(`${all} of ${all} governments`);
    await page.getByRole('button', { name: 'Share' }).click();
    // A page on a disk shares settings as a code.
    const address = await page.getByLabel(/^Settings code/).inputValue();
    expect(address).toBe(`#v=1&l=en&g=island&b=cog,b.4&f=${fingerprint}`);
    expect(await page.locator('dialog .qr path').getAttribute('d')).toMatch(/^M\d+ \d+h1v1h-1z/);

    await page.keyboard.press('Escape');
    // Elsewhere; the next test has the short form of it: in another tab, which has no runs either.
    if (extent(false, true))
      await expectNumbersOfMaker(await open({ hash: address.split('#')[1] }), fingerprint);
    expect(complaints).toEqual([]);
  }, 240_000);

  it('shares a link at the address that the room was given, and opens codes of others', async () => {
    const { page, complaints } = await come('v=1&l=en&g=island&b=cog,c6');
    // A link has the fingerprint once all runs are done.
    const fingerprint = await finished(page);
    await page.getByRole('button', { name: 'Share' }).click();
    const roomAddress = page.getByLabel('Address of this page for the room');
    await roomAddress.fill('gov.example/workshop.html');
    await page.getByText('An address begins with http:// or https://.').waitFor();
    const codeDrawn = page.locator('dialog .qr path');
    const before = await codeDrawn.getAttribute('d');
    await roomAddress.fill('http://192.168.4.1:8000/workshop.html');
    await expect
      .poll(() => page.getByLabel(/^Link/).inputValue())
      .toBe(`http://192.168.4.1:8000/workshop.html#v=1&l=en&g=island&b=cog,c6&f=${fingerprint}`);
    await expect.poll(() => codeDrawn.getAttribute('d')).not.toBe(before);

    const code = page.getByLabel('Open a link or a code');
    await code.fill('https://other.example/#access_token=1');
    await code.press('Enter');
    await page.getByText('Nothing was changed.').waitFor();
    await code.fill('#v=1&l=en&g=north&b=cog,b.5');
    await code.press('Enter');
    await expect.poll(() => hashWith(page, 'g=north')).toBe('v=1&l=en&g=north&b=cog,b.5');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await hashWith(page, 'b=cog,c6');
    // Another tab on this computer.
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
    await page.goto(`file://${file()}#v=1&l=en&g=island&b=cog,c6&f=${fingerprint}`);
    await expectNumbersOfMaker({ page, complaints }, fingerprint);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect.poll(() => roomAddress.inputValue()).toBe('http://192.168.4.1:8000/workshop.html');
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('shows every view, and each picture as a table and as files, and what would reverse the finding', async () => {
    const { page, complaints } = await come('v=1&l=en&g=island');
    await firstPicture(page);
    for (const view of ['Over time', 'Who duplicates']) {
      await page.getByRole('radio', { name: view }).check();
      await firstPicture(page);
    }
    await page.getByRole('radio', { name: 'All measures' }).check();
    // Two metrics for each goal as well: outcome and coverage.
    await expect
      .poll(() => page.locator('.measures tbody tr').count())
      .toBe(metrics.length + 2 * defaultParameters.goals);
    await page.getByRole('button', { name: 'Waiting time' }).click();
    await enough(page);
    expect(await finding(page)).toMatch(/clears blockages sooner in all \d+ governments/);

    const result = page.locator('.result .picture');
    for (const [kind, start] of [
      ['CSV', '\uFEFFGovernment,'],
      ['SVG', '<svg'],
      ['PNG', '\x89PNG'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        pressInMenu(page, new RegExp(`as ${kind}`)),
      ]);
      expect(download.suggestedFilename()).toBe(`joined-up-latency.${kind.toLowerCase()}`);
      const text = readFileSync((await download.path())!, kind === 'PNG' ? 'latin1' : 'utf8');
      expect(text.slice(0, start.length)).toBe(start);
    }
    await pressInMenu(page, 'Table');
    await expect.poll(() => result.locator('tbody tr').count()).toBeGreaterThanOrEqual(extent(SIX, 20));

    await page.getByRole('radio', { name: 'What would reverse it?' }).check();
    await page.getByRole('button', { name: 'Look for it' }).click();
    // Few governments are tried quickly: which dial it is at is seen by chance.
    await page.locator('.flips [role=status]', { hasText: /^Trying “/ }).waitFor();
    await page.getByLabel('B: Start from').selectOption('status-quo');
    await expect
      .poll(() => page.locator('.flips').textContent())
      .toContain('There is no clear difference to reverse.');
    await page.getByRole('radio', { name: 'Differences' }).check();
    expect(complaints).toEqual([]);
  }, 120_000);

  it('takes bets before it shows, and keeps the result covered', async () => {
    const { page, complaints } = await come();
    await firstPicture(page);
    // Also on a projector, where pictures have no other buttons.
    await page.getByRole('button', { name: 'Projector' }).click();
    await page.waitForSelector(':root.big');
    expect(await page.locator('.tools button:visible').allTextContents()).toEqual([
      'Deal another government',
      'Bet first',
    ]);
    await page.getByRole('button', { name: 'Bet first' }).click();
    await expect.poll(() => page.locator('.chart').count()).toBe(0);
    await layAllChips(page, 'Put a chip on “Better in most”');
    expect(
      await page
        .getByRole('button', { name: /Put a chip on/ })
        .first()
        .isDisabled(),
    ).toBe(true);
    await page.getByRole('button', { name: 'Uncover the result' }).click();
    await firstPicture(page);
    await expect
      .poll(() => page.locator('.chips').textContent())
      .toMatch(/Chips where the result landed: \d+ of 10/);

    // It stays covered in links, and through other governments and settings.
    await page.getByRole('button', { name: 'Projector' }).click();
    // Until the address has followed, going to that of the covered result would be going nowhere.
    await page.waitForFunction(() => !location.hash.includes('p=bets'));
    await page.evaluate(() => {
      location.hash = 'v=1&l=en&p=bets';
    });
    await page.getByText('the result is covered').waitFor();
    await page.locator('.government select').selectOption('island');
    await page.getByLabel('B: Start from').selectOption('director');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLElement>('.result')?.dataset.governments ===
        (document.documentElement.dataset.governments ?? '200'),
    );
    await expect.poll(() => page.locator('.chart, .below').count()).toBe(0);
    expect(await hashWith(page, 'director')).toBe('v=1&l=en&g=island&b=director&p=bets');
    await page.getByRole('button', { name: 'Uncover the result' }).click();
    await page.waitForFunction(() => location.hash === '#v=1&l=en&g=island&b=director');
    expect(complaints).toEqual([]);
  }, 120_000);

  it('fits a phone: nothing runs out of the page', async () => {
    const { page, complaints } = await come('v=1&l=en', phone);
    await firstPicture(page);
    // `reading` looks at every screen in a window that is narrower still.
    for (const screen of extent(
      ['compare', 'claims', 'own'],
      ['compare', 'claims', 'hours', 'inside', 'own', 'assumptions'],
    )) {
      await page.locator('.screen select').selectOption(screen);
      const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect([screen, inner]).toEqual([screen, outer]);
    }
    expect(complaints).toEqual([]);
  }, 120_000);
});
