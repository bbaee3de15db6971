import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readScenario } from '@joined-up/scenarios';
import { describe, expect, it } from 'vitest';
import { withGovernment } from '../../packages/lab/src/brief/workshopPage.ts';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { firstPictureOnly } from './builtFile.ts';
import { room } from './room.ts';
import { firstPicture, leave, seen, type Visit } from './visit.ts';

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

/** Opens a link without memory of what was there, as for somebody else. */
async function elsewhere(hash: string): Promise<Visit> {
  await leave();
  return open({ hash });
}

/** Follows a link in the page while another government is there. */
async function leftAndBack(visit: Visit, hash: string): Promise<Visit> {
  const { page } = visit;
  await page.evaluate(() => {
    location.hash = 'v=1&l=pt&g=island&p=claims';
  });
  await page.waitForFunction(
    (select) => document.querySelector<HTMLSelectElement>(select)?.value === 'island',
    governmentOf,
  );
  await page.evaluate((own) => {
    location.hash = own;
  }, hash);
  return visit;
}

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
    const again = await extent(
      () => leftAndBack({ page, complaints }, hash),
      () => elsewhere(hash),
    )();
    await expect.poll(() => again.page.locator(governmentOf).first().inputValue()).toBe('own');
    expect([...complaints, ...again.complaints]).toEqual([]);
  });

  it('leaves a link to another government, and another language, as they are', async () => {
    const { page } = await open({ hash: 'v=1&l=pt&g=island&p=claims' });
    await seen(page, '.cards');
    await expect.poll(() => page.locator(governmentOf).first().inputValue()).toBe('island');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('pt');
  });
});
