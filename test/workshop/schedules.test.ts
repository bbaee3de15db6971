import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { firstPictureOnly } from './builtFile.ts';
import { oneRoom } from './oneRoom.ts';
import { firstPicture, hashWith, phone, projector, says, wrong } from './visit.ts';

const { come } = oneRoom(firstPictureOnly);

/** Waits for text in the main picture. */
const drawn = (page: Page, text: string) => says(page, '.result .chart svg', text);

describe('what comes later', () => {
  it('is set with the keyboard, marked on the path, told below it, in the link, undone and done again', async () => {
    const { page, complaints } = await come('v=1&l=es&g=island&b=superministry');
    await firstPicture(page);
    await page.getByRole('radio', { name: 'En el tiempo' }).check();
    await drawn(page, 'reforma, mes 12');
    await expect
      .poll(() => page.locator('.result .chart svg').first().textContent())
      .not.toContain('paso, mes');

    await page.getByRole('button', { name: /^Más controles/ }).press('Enter');
    await page.getByRole('combobox', { name: 'Pasa a' }).focus();
    await page.keyboard.press('ArrowDown');
    await hashWith(page, 'b=superministry,lr1');
    await drawn(page, 'paso, mes 48');
    await page.getByRole('switch', { name: 'Se va el jefe de gobierno' }).press('Space');
    await page.getByRole('slider', { name: 'En qué mes se va' }).press('ArrowRight');
    await hashWith(page, 'b=superministry,lr1,ld1,lx61');
    await drawn(page, 'paso, mes 61');
    await expect
      .poll(() => page.locator('.result .about').first().textContent())
      .toContain(
        'Marcado en la línea: B: pasa a «Statu quo» (mes 48); B: se va el jefe de gobierno (mes 61).',
      );

    await page.getByRole('button', { name: 'Deshacer' }).click();
    await drawn(page, 'paso, mes 60');
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await page.waitForFunction(() => location.hash.endsWith('b=superministry,lr1'));
    await page.getByRole('button', { name: 'Rehacer' }).click();
    await hashWith(page, 'b=superministry,lr1,ld1');
    expect(complaints).toEqual([]);
  }, 120_000);

  it('befalls both sides where it is a crisis, whatever they start from; one goal can be looked at alone', async () => {
    const { page, complaints } = await come('v=1&l=pt&b=cog,ld1,lk12');
    await firstPicture(page);
    await page.getByRole('button', { name: /^Mais controles/ }).press('Enter');
    await page.getByRole('slider', { name: 'Crise: necessidades' }).press('ArrowRight');
    await hashWith(page, 'a=status-quo,sn1.1&b=cog,ld1,lk12,sn1.1');
    await page.getByRole('radio', { name: 'No tempo' }).check();
    await drawn(page, 'passo, mês 72');
    await expect
      .poll(() => page.locator('.result .about').first().textContent())
      .toContain(
        'B: o chefe de governo sai (mês 60); B: o chefe de governo volta (mês 72); A, B: ' +
          'uma crise do mês 48 ao 71: necessidades × 1,1.',
      );
    await page.getByRole('combobox', { name: /^B: / }).selectOption('superministry');
    expect(await hashWith(page, 'b=superministry')).toBe(
      'v=1&l=pt&a=status-quo,sn1.1&b=superministry,sn1.1',
    );
    await page.getByRole('radio', { name: 'Diferenças' }).check();
    await page.locator('.look select').first().selectOption({ label: 'Cobertura: Famílias pobres' });
    await hashWith(page, 'm=coverage:goal-2');
    await says(page, '.living-finding', 'amílias pobres');
    expect(complaints).toEqual([]);
  }, 120_000);

  it('in a link that is broken in parts stands as far as it can, and the rest is told', async () => {
    const { page, complaints } = await come('v=1&l=es&b=superministry,lu1,lm400,lr99');
    const notice = await page.getByRole('alert').textContent();
    expect(notice).toContain('«Desde qué mes»');
    expect(notice).toContain('«Pasa a»');
    expect(await hashWith(page, 'lm95')).toBe('v=1&l=es&b=superministry,lu1,lm95');
    expect(complaints).toEqual([]);
  }, 60_000);

  it(`has nothing beyond the edge${extent('', ', nor anything for axe')}, on projector and phone`, async () => {
    const { page } = await come('v=1&l=es&g=island&a=superministry,lu1&b=cog,lr1,ld1');
    await firstPicture(page);
    await page.getByRole('button', { name: /^Más controles/ }).click();
    for (const size of [projector, phone]) {
      await page.setViewportSize(size);
      await page.getByRole('combobox', { name: 'Pasa a' }).scrollIntoViewIfNeeded();
      // `screens` has axe look at these dials in the short form.
      const found = extent(false, true) ? await wrong(page) : [];
      expect([size.width, ...found]).toEqual([size.width]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), {
          timeout: 10_000,
        })
        .toBe(0);
    }
  }, 120_000);
});
