import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readScenario } from '@joined-up/scenarios';
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { workshopWith } from '../../packages/lab/src/brief/workshopPage.ts';
import { buildFile } from './builtFile.ts';
import { firstPicture, leave, openBrowser, visit } from './visit.ts';

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

let browser: Browser;
let file: string;
beforeAll(async () => {
  browser = await openBrowser();
  file = join(dirname(await buildFile()), 'with.html');
  writeFileSync(file, workshopWith(readScenario(text, 'ours'), text, 'es')!);
}, 120_000);
afterEach(leave);

const governmentOf = 'header select';

describe('a workshop file with a government in it', () => {
  it('opens on that government, in its language, and knows it in a link', async () => {
    const { page, complaints } = await visit(browser, file, { hash: '' });
    await firstPicture(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    expect(await page.locator(governmentOf).first().locator('option:checked').textContent()).toBe(
      'Nuestro <gobierno>',
    );
    await page.waitForFunction(() => location.hash.includes('g=own.'));
    const hash = new URL(page.url()).hash.slice(1);
    const again = await visit(browser, file, { hash });
    await firstPicture(again.page);
    expect(await again.page.locator(governmentOf).first().inputValue()).toBe('own');
    expect([...complaints, ...again.complaints]).toEqual([]);
  });

  it('leaves a link to another government, and another language, as they are', async () => {
    const { page } = await visit(browser, file, { hash: 'v=1&l=pt&g=island' });
    await firstPicture(page);
    expect(await page.locator(governmentOf).first().inputValue()).toBe('island');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('pt');
  });
});
