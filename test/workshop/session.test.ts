import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { firstPictureOnly } from './builtFile.ts';
import { oneRoom } from './oneRoom.ts';
import { firstPicture, hashWith, layAllChips, leave, phone, projector, says, seen } from './visit.ts';

const { come, open } = oneRoom(firstPictureOnly);

describe('a session', () => {
  it('goes back from screen to screen, and keeps the settings that were made meanwhile', async () => {
    const { page, complaints } = await come();
    await page.getByRole('button', { name: 'Claims' }).click();
    await hashWith(page, 'p=claims');
    await page.getByRole('button', { name: 'Open this card: C05' }).click();
    await hashWith(page, 'p=C05');
    await page.locator('.government select').selectOption('north');
    await hashWith(page, 'g=north');
    await page.goBack();
    expect(await hashWith(page, 'p=claims')).toBe('v=1&l=en&g=north&p=claims');
    await page.goBack();
    await seen(page, '.compare');
    expect(await page.evaluate(() => location.hash)).toBe('#v=1&l=en&g=north');
    await page.goForward();
    await page.goForward();
    await page.getByRole('button', { name: 'All cards' }).waitFor();
    expect(await hashWith(page, 'p=C05')).toBe('v=1&l=en&g=north&p=C05');
    // Longer than settings wait to be written: late events of the browser must not bring old ones back.
    await page.waitForTimeout(extent(400, 600));
    expect(await hashWith(page, 'p=C05')).toBe('v=1&l=en&g=north&p=C05');

    // By several steps at once, before the page is redrawn: it loses none.
    const quickly = (steps: readonly number[]) =>
      page.evaluate(async (all) => {
        for (const step of all) {
          const there = new Promise((resolve) => {
            addEventListener('popstate', resolve, { once: true });
          });
          history.go(step);
          await there;
        }
      }, steps);
    await quickly([-1, -1]);
    await seen(page, '.compare');
    await quickly([1, 1]);
    await page.getByRole('button', { name: 'All cards' }).waitFor();
    expect(await hashWith(page, 'p=C05')).toBe('v=1&l=en&g=north&p=C05');
    expect(complaints).toEqual([]);
  }, 120_000);

  it('survives a reload with its steps, its bets and its year in office, and says where it is kept', async () => {
    const { page, complaints } = await come('v=1&l=en&g=island&p=bets');
    await page.getByRole('button', { name: 'Put a chip on “Better in most”' }).click();
    await page.getByRole('button', { name: 'Add to the room’s bets' }).click();
    await says(page, '#app', 'bets in: 1');
    await page.getByRole('button', { name: 'A year as minister' }).click();
    await page.getByRole('button', { name: 'Take office' }).click();
    await page.getByRole('button', { name: 'Suggest' }).click();
    await page.getByRole('button', { name: 'Play this month' }).click();
    await says(page, 'h3', 'Month 2 of 12');
    const news = await page.locator('.news').textContent();
    await page.locator('footer .kept', { hasText: 'kept in this tab' }).waitFor();
    // The tab has kept the month that was played.
    await page.waitForFunction(() => {
      const kept = sessionStorage.getItem('joined-up.session');
      return (
        kept !== null && (JSON.parse(kept) as { year?: { choices: unknown[] } }).year?.choices.length === 1
      );
    });
    await page.reload();
    await says(page, 'h3', 'Month 2 of 12');
    await expect.poll(() => page.locator('.news').textContent()).toBe(news);
    await page.getByRole('button', { name: 'What changes?' }).click();
    await says(page, '#app', 'bets in: 1');
    expect(complaints).toEqual([]);
  }, 120_000);

  it('hands chips on from a phone to the projector by a code of four', async () => {
    const hash = 'v=1&l=es&p=bets';
    const phoned = await come(hash, phone);
    await layAllChips(phoned.page, 'Poner una ficha en «Mejor en casi todos»');
    const code = await phoned.page.locator('.bet-code').textContent();
    expect(code).toMatch(/^[2-9A-Z]{4}$/);

    // In the short form the page becomes the projector's, whose own chips lie there too.
    if (extent(false, true)) await leave();
    else await phoned.page.setViewportSize(projector);
    const { page, complaints } = extent(false, true) ? await open({ hash }) : phoned;
    const field = page.getByLabel('Código de un teléfono');
    await field.fill(code!.toLowerCase());
    await field.press('Enter');
    await says(page, '#app', 'apuestas sumadas: 1');
    await field.fill('2222');
    await field.press('Enter');
    await says(page, '#app', 'no es un código de esta pregunta');
    await page.getByRole('button', { name: 'Destapar el resultado' }).click();
    await firstPicture(page);
    const chips = extent(20, 10);
    await says(page, 'p', `Fichas donde cayó el resultado: ${chips} de ${chips}.`);
    expect(complaints).toEqual([]);
  }, 120_000);
});
