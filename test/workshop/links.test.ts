import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { firstPictureOnly } from './builtFile.ts';
import { oneRoom } from './oneRoom.ts';
import { firstPicture, hashWith } from './visit.ts';

const { come } = oneRoom(firstPictureOnly);

/** Names that every JavaScript object inherits. */
const inherited = ['toString', '__proto__', 'constructor'];

/** The message for each part of a link. */
const places: [string, (word: string) => string, string][] = [
  ['part', (word) => `${word}=1`, 'means nothing here'],
  ['government', (word) => `g=${word}`, 'There is no government'],
  ['language', (word) => `l=${word}`, 'The app does not speak'],
  ['claim', (word) => `p=${word}`, 'There is no place'],
  ['regime', (word) => `b=${word}`, 'There is no way of coordinating'],
  ['measure', (word) => `m=${word}`, 'There is no measure'],
];

describe('a link that names what every object has', () => {
  // The prototype itself is the one that an assignment changes.
  it.each(extent(['__proto__'], inherited))(
    '%s in every place opens the app as it usually is, and tells each',
    async (word) => {
      const { page, complaints } = await come(['v=1', ...places.map(([, part]) => part(word))].join('&'));
      await firstPicture(page);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      expect(await page.locator('.notice li').allTextContents()).toEqual(
        places.map(([, , told]) => expect.stringContaining(told)),
      );
      await page.getByRole('button', { name: 'Understood' }).click();
      expect(complaints).toEqual([]);
    },
    60_000,
  );

  it('in one place, followed while the app is open, is told, and the app goes on', async () => {
    const { page, complaints } = await come();
    await firstPicture(page);
    for (const [at, word] of inherited.entries())
      // In the short form each word is in two of the places.
      for (const [, part, told] of places.filter((_, place) =>
        extent(place % inherited.length === at, true),
      )) {
        await page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          `v=1&l=en&${part(word)}`,
        );
        const line = page.locator('.notice li', { hasText: `“${word}”` });
        await line.filter({ hasText: told }).waitFor();
        await expect.poll(() => page.locator('.notice li').count()).toBe(1);
        expect(await page.evaluate(() => location.hash)).not.toContain(word);
        await page.getByRole('button', { name: 'Understood' }).click();
      }
    await page.evaluate(() => {
      location.hash = 'v=1&l=en&g=north';
    });
    await hashWith(page, 'g=north');
    await firstPicture(page);
    await expect.poll(() => page.locator('.notice').count()).toBe(0);
    expect(complaints).toEqual([]);
  }, 120_000);
});
