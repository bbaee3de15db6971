import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readScenario } from '@joined-up/scenarios';
import { describe, expect, it } from 'vitest';
import { withGovernment } from '../../packages/lab/src/brief/workshopPage.ts';
import { extent } from '../../packages/lab/src/testing/extent.ts';
import { firstPictureOnly } from './builtFile.ts';
import { room } from './room.ts';
import { firstPicture, leave } from './visit.ts';

const text = `
id: ours
name: Nuestro <gobierno>
segments: [{ id: jovenes, name: Jóvenes }]
services: [{ id: empleo, name: Empleo }, { id: becas, name: Becas }]
goals: [{ id: juventud, name: Juventud, cells: [{ segment: jovenes, services: all }] }]
ministries:
  - { id: trabajo, name: Trabajo, units: [{ id: sena, name: SENA, mandates: [{ segment: jovenes, services: [empleo, becas] }] }] }
  - { id: educacion, name: Educación, units: [{ id: superior, name: Superior, mandates: [{ segment: jovenes, service: becas }] }] }
`;

const { open } = room(() => {
  const short = firstPictureOnly();
  const file = join(dirname(short), 'with.html');
  writeFileSync(file, withGovernment(readFileSync(short, 'utf8'), readScenario(text, 'ours'), text, 'es'));
  return file;
});

const governmentOf = 'header select';

describe('a workshop file with a government in it', () => {
  it('opens on that government, in its language, and knows it in a link', async () => {
    const { page, complaints } = await open({ hash: '' });
    await firstPicture(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    await expect
      .poll(() => page.locator(governmentOf).first().locator('option:checked').textContent())
      .toBe('Nuestro <gobierno>');
    await page.waitForFunction(() => location.hash.includes('g=own.'));
    const hash = new URL(page.url()).hash.slice(1);
    // Without memory of it, as for somebody else; in the short form while another government is there.
    if (extent(false, true)) {
      await leave();
      const again = await open({ hash });
      await expect.poll(() => again.page.locator(governmentOf).first().inputValue()).toBe('own');
      complaints.push(...again.complaints);
    } else {
      await page.evaluate(() => {
        location.hash = 'v=1&l=pt&g=island&p=claims';
      });
      await expect.poll(() => page.locator(governmentOf).first().inputValue()).toBe('island');
      await page.evaluate((own) => {
        location.hash = own;
      }, hash);
      await expect.poll(() => page.locator(governmentOf).first().inputValue()).toBe('own');
    }
    expect(complaints).toEqual([]);
  });

  it('leaves a link to another government, and another language, as they are', async () => {
    const { page } = await open({ hash: 'v=1&l=pt&g=island&p=claims' });
    await page.locator('.cards').waitFor();
    await expect.poll(() => page.locator(governmentOf).first().inputValue()).toBe('island');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('pt');
  });
});
