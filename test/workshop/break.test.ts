import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { firstPictureOnly } from './builtFile.ts';
import { room } from './room.ts';
import { finished, firstPicture, says } from './visit.ts';

const { open } = room(firstPictureOnly);
/** Governments of a search: twice those of a short page. */
const looked = extent(10, 80);

describe('try to break it', () => {
  it('searches beside the room, and keeps what its tables found, lowest first', async () => {
    // In the smallest government stocktakes do as well as the merger, so a search soon finds a defeat.
    const { page, complaints } = await open({
      hash: 'v=1&l=en&g=island&a=stocktakes&b=superministry&p=break',
    });
    await page.getByRole('button', { name: 'Let the app search' }).click();
    await page.getByText(new RegExp(`^Governments looked at: \\d+ of ${looked}$`)).waitFor();
    await says(page, '.page p', 'B minus A is');
    await expect
      .poll(() => page.locator('.page').textContent())
      .toMatch(new RegExp(`B does worse in \\d+ of ${looked / 2} plausible`));

    // The result opens on the dials with the same number.
    await says(page, '.page p', 'With these turns, B minus A');
    const told = await page.getByText(/^With these turns, B minus A/).textContent();
    const number = told!.match(/: ([−+]?\d\.\d+) on average/)![1];
    await page.getByRole('button', { name: 'Show it in “What changes?”' }).click();
    await finished(page);
    await expect.poll(() => page.locator('.result .about').first().textContent()).toContain(number);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Break it' }).click();

    const enter = async (table: string) => {
      await page.getByLabel('Table').fill(table);
      await page.getByRole('button', { name: 'Enter A and B as they stand' }).click();
      await page.locator('.attempts li', { hasText: table }).waitFor({ timeout: 60_000 });
    };
    await enter('Red');
    await page.getByRole('button', { name: 'What changes?', exact: true }).click();
    await page.getByLabel('B: Start from').selectOption('cog');
    await page.getByRole('button', { name: 'Break it' }).click();
    // For another question the old result disappears.
    await expect.poll(() => page.getByText(/^B minus A is/).count()).toBe(0);
    await enter('Blue');
    const tables = await page.locator('.attempts li b').allTextContents();
    expect(tables).toEqual(['Red', 'Blue']);
    await page.locator('.attempts li').first().getByRole('button', { name: 'Open' }).click();
    await firstPicture(page);
    expect(await page.evaluate(() => location.hash)).toContain('b=superministry');
    expect(complaints).toEqual([]);
  }, 300_000);
});
