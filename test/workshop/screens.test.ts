import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { leaveFirstOfEach } from '../browser/axe.ts';
import { buildFile } from './builtFile.ts';
import { oneRoom } from './oneRoom.ts';
import { finding, finished, firstPicture, hashWith, phone, projector, wrong } from './visit.ts';

/** Gaps are drawn once there are enough governments, one more than in the first picture. */
const { come } = oneRoom(() => buildFile({ governments: 6 }));

/** In the short form eight ministries are traced and looked at with axe; other governments have ten to fifteen. */
const SMALLEST = extent('&g=island', '');

/** A small government with a value that may be out of range. */
const smallYaml = (population: string) => `id: casa
segments: [{ id: youth, population: ${population} }]
services: [training]
goals: [{ id: jobs, cells: [{ segment: youth, service: training }] }]
ministries:
  - { id: labour, units: [{ id: office, mandates: [{ segment: youth, service: training }] }] }
  - { id: family, units: [{ id: centres, mandates: [{ segment: youth, service: training }] }] }
`;

/** The link of a room that uses the example of a table, under the name of `Our town`. */
const OUR_TOWN = 'v=1&l=en&g=own.bb9321d5';

describe('a government of one’s own', () => {
  // First of all: the page that it opens is that of a stranger.
  it('stays out of links, lists every mistake, draws the overlap, and runs', async () => {
    const { page, complaints } = await come(OUR_TOWN);
    await expect.poll(() => page.locator('.notice').textContent()).toContain('somebody loaded');
    await page.getByRole('button', { name: 'Understood' }).click();
    await page.getByRole('button', { name: 'Your government' }).click();
    const table = page.getByLabel(/^Table/);
    await table.fill('Unit,Service\nA,x\nB,\n,y\nA,x');
    await page.getByRole('button', { name: 'Read the table' }).click();
    expect(await page.locator('.notice li').allTextContents()).toEqual([
      'Line 3: the service is missing',
      'Line 4: the unit is missing',
      'Line 5: “A, x” is already in line 2',
      'A government needs at least two units; found 1.',
    ]);
    await expect.poll(() => page.locator('fieldset select').nth(1).inputValue()).toBe('1');
    await page.getByRole('button', { name: 'Show an example' }).click();
    await expect.poll(() => page.locator('.overlap tbody tr').count()).toBe(6);
    await page.getByLabel('Name').fill('Our town');
    await page.getByRole('button', { name: 'Use it in “What changes?”' }).click();
    await firstPicture(page);
    expect(await hashWith(page, 'g=own.')).toBe(OUR_TOWN);
    expect(
      await page
        .locator('.government select')
        .evaluate((select: HTMLSelectElement) => select.selectedOptions[0].text),
    ).toBe('Our town');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('reads a scenario file, and keeps what it had when the next one is broken', async () => {
    const { page, complaints } = await come('v=1&l=en&p=own');
    const yaml = `id: casa
name: Casa chica
segments: [youth, { id: poor, name: The poor, population: 2 }]
services: [training, care]
goals:
  - id: jobs
    cells: [{ segments: all, services: [training, care] }]
ministries:
  - id: labour
    units: [{ id: office, mandates: &all [{ segments: all, services: all }] }]
  - id: family
    culture: { mean: 0.5, spread: 0.1 }
    units: [{ id: centres, mandates: *all }]
`;
    const load = (text: string, name: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) });
    await load(yaml, 'casa.yaml');
    await firstPicture(page);
    await expect
      .poll(() => page.locator('.government select option:checked').textContent())
      .toBe('Casa chica');
    // The app reads YAML 1.1 as 1.2, without the types that only 1.1 had.
    await page.getByRole('button', { name: 'Your government' }).click();
    await load(`%YAML 1.1\n---\n${yaml.replace('Casa chica', 'Casa vieja')}`, 'old.yaml');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLSelectElement>('.government select')!.selectedOptions[0].text ===
        'Casa vieja',
    );
    await page.getByRole('button', { name: 'Your government' }).click();
    await load(yaml.replace('[training, care]', '!!set { training, care }'), 'tags.yaml');
    await page.locator('.notice li').first().waitFor();
    await expect.poll(() => page.locator('.notice').textContent()).not.toMatch(/TypeError|undefined/);
    await load(yaml, 'casa.yaml');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLSelectElement>('.government select')!.selectedOptions[0].text ===
        'Casa chica',
    );
    await page.getByRole('button', { name: 'Your government' }).click();
    await load('id: [\n  broken: {', 'broken.yaml');
    await expect.poll(() => page.locator('.notice li').first().textContent()).toMatch(/^line 2/);
    await expect
      .poll(() => page.locator('.government select option:checked').textContent())
      .toBe('Casa chica');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('loads the federal case of the laboratory', async () => {
    const { page, complaints } = await come('v=1&l=es&p=own');
    await page
      .locator('input[type=file]')
      .setInputFiles(
        fileURLToPath(new URL('../../packages/scenarios/src/cases/us-federal-2024.json', import.meta.url)),
      );
    await firstPicture(page);
    await page.getByRole('radio', { name: 'Quién duplica' }).check();
    await page.waitForSelector('.twins svg');
    await expect.poll(() => page.locator('.twins').textContent()).toContain('Veterans Affairs');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('finds what only a run would find before it replaces anything, and says it in the language of all', async () => {
    const { page, complaints } = await come('v=1&l=es&p=own');
    const load = (text: string, name: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) });
    await load(smallYaml('1'), 'casa.yaml');
    await firstPicture(page);
    const before = await hashWith(page, 'g=own.');
    await page.getByRole('button', { name: 'Su gobierno' }).click();
    await load(smallYaml('1e-12'), 'casa.yaml');
    await expect
      .poll(() => page.locator('.notice li').first().textContent())
      .toMatch(/se esperaba un número mayor que 0.*, se encontró 1e-12/);
    const folder = mkdtempSync(join(tmpdir(), 'large-'));
    try {
      const large = join(folder, 'large.yaml');
      writeFileSync(large, '# ');
      truncateSync(large, 5_000_001);
      // By its path: the browser would first be told all that it holds.
      await page.locator('input[type=file]').setInputFiles(large);
      await page.locator('.notice li', { hasText: 'El archivo pesa más de 5 MB.' }).waitFor();
    } finally {
      rmSync(folder, { recursive: true });
    }
    await load('{"glossary": {"title": "something else"}}', 'foreign.json');
    await page.locator('.notice li', { hasText: 'glossary' }).waitFor();
    await expect
      .poll(() => page.locator('.notice h3').textContent())
      .toBe('Corrija esto, por favor: foreign.json');
    await page.getByRole('button', { name: '¿Qué cambia?' }).click();
    await firstPicture(page);
    await page.waitForFunction((wanted) => location.hash === `#${wanted}`, before);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('names what is wrong with a scenario file, without a stack trace', async () => {
    const { page, complaints } = await come('v=1&l=en&p=own');
    await page.locator('input[type=file]').setInputFiles({
      name: 'mine.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from('id: mine\nministries: 3\n'),
    });
    await page.waitForSelector('.notice li');
    const said = await page.locator('.notice').textContent();
    expect(said).toContain('ministries');
    expect(said).not.toMatch(/\bat .*:\d+:\d+/);
    expect(complaints).toEqual([]);
  }, 60_000);
});

describe('claim cards', () => {
  it('take a bet, run, judge, and look for where the claim flips', async () => {
    const { page, complaints } = await come('v=1&l=en&g=north&p=C05');
    await expect.poll(() => page.locator('blockquote').textContent()).toContain('similar challenge');
    await page.getByRole('button', { name: 'Put a chip on “Worse in nearly all”' }).click();
    await page.getByRole('button', { name: 'Run it' }).click();
    await page.waitForSelector('.verdict', { timeout: 60_000 });
    await expect
      .poll(() => page.locator('.verdict').textContent())
      .toMatch(/^(Supported|It depends|Not supported|Barely differs)/);
    await expect
      .poll(() => page.locator('.chips').textContent())
      .toMatch(/Chips where the result landed: \d of 1\./);
    await page.getByRole('button', { name: /^Move “Ministries merged”/ }).click();
    await page.waitForSelector('h3:has-text("flip")', { timeout: 60_000 });
    await page.getByRole('button', { name: 'Open in “What changes?”' }).click();
    expect(await hashWith(page, 'm=ministerAttention')).toBe(
      'v=1&l=en&g=north&b=superministry&m=ministerAttention',
    );
    await firstPicture(page);
    expect(await finding(page)).toContain('A superministry leaves ministers less time');
    expect(complaints).toEqual([]);
  }, 120_000);

  it('are twenty-five, and lead from one to the next', async () => {
    const { page } = await come('v=1&l=en&p=claims');
    await expect.poll(() => page.locator('.cards .card').count()).toBe(25);
    await page.getByRole('button', { name: 'Open this card: C24' }).click();
    await page.getByRole('button', { name: 'Next card' }).click();
    expect(await hashWith(page, 'p=C25')).toBe('v=1&l=en&p=C25');
    await expect.poll(() => page.getByRole('button', { name: 'Next card' }).isDisabled()).toBe(true);
  }, 60_000);
});

describe('the fingerprint', () => {
  it('is of the numbers of these settings, on whatever screen they are changed', async () => {
    const { page, complaints } = await come();
    const fingerprint = await finished(page);
    await page.getByRole('button', { name: 'Claims' }).click();
    await expect.poll(() => page.locator('footer .fingerprint').textContent()).toContain(fingerprint);
    await page.locator('.government select').selectOption('north');
    await page.waitForFunction(() => document.querySelector('footer .fingerprint') === null);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect
      .poll(() => page.getByLabel(/^Settings code/).inputValue())
      .toBe('#v=1&l=en&g=north&p=claims');
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);
  }, 120_000);
});

describe('a year as minister', () => {
  it('begins, as it stands at first, in a year in which not everything can be done', async () => {
    const { page, complaints } = await come('v=1&l=en&p=hours');
    await expect
      .poll(() => page.locator('.asks').textContent())
      .toMatch(/asks for \d+ hours; you have 16\. Not everything can be done/);
    await page.getByLabel('Hours a month').selectOption({ label: 'As in this government' });
    await page.getByLabel('Way of coordinating').selectOption('status-quo');
    await expect.poll(() => page.locator('.asks').textContent()).toContain('There is time for everything');
    await page.getByLabel('Hours a month').selectOption({ label: '16, a full diary' });
    await page.getByLabel('Way of coordinating').selectOption('hybrid');
    await page.getByRole('button', { name: 'Take office' }).click();
    await page.locator('.faces li').first().waitFor();
    await page.getByRole('button', { name: /Let the rule/ }).click();
    await expect
      .poll(() => page.locator('.hours').textContent())
      .toMatch(/You went to \d+ of \d+ meetings in person/);
    await expect
      .poll(() => page.locator('.hours').textContent())
      .toMatch(/goals reached differ by [\d.]+ of 100/);
    await page.getByRole('button', { name: 'Play again' }).click();
    expect(complaints).toEqual([]);
  }, 60_000);

  it('asks for the hours of what is supposed, though side B supposes it already', async () => {
    const { page, complaints } = await come('v=1&l=en&b=superministry,zh2&p=hours');
    await page.getByLabel('Way of coordinating').selectOption('hybrid');
    await page.getByLabel('Your ministry').selectOption({ index: 0 });
    const asks = (): Promise<string | null> => page.locator('.asks').textContent();
    const before = await asks();
    await page
      .getByLabel('Where might the model be wrong?')
      .selectOption({ label: 'A merged ministry meets under deputies' });
    await expect.poll(asks).not.toBe(before);
    expect(complaints).toEqual([]);
  }, 60_000);

  it('plays a year, warns of missing hours, and replays the bad luck under every way of coordinating', async () => {
    const { page, complaints } = await come('v=1&l=en&g=island&b=committees,c20&p=hours');
    await page.getByLabel('Your ministry').selectOption({ label: 'Health' });
    await page.getByRole('button', { name: 'Take office' }).click();
    // Eight of the meetings take more hours than there are.
    for (const box of (await page.getByRole('switch').all()).slice(0, 8)) await box.check();
    await page.locator('.left', { hasText: 'that is more than you have' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Play this month' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Suggest' }).click();
    await page.getByRole('switch').first().uncheck();
    await page.getByRole('button', { name: 'Play this month' }).click();
    await expect.poll(() => page.locator('.news').textContent()).toMatch(/\d+ of \d+ ministers came/);
    // Visiting other screens meanwhile loses nothing.
    await page.getByRole('button', { name: 'Assumptions' }).click();
    await page.getByRole('button', { name: 'A year as minister' }).click();
    await expect.poll(() => page.locator('.hours h3').first().textContent()).toBe('Health · Month 2 of 12');
    await page.getByRole('button', { name: /Let the rule/ }).click();
    await page.getByRole('button', { name: /Replay under every/ }).click();
    await page.waitForFunction(
      () =>
        document.querySelectorAll('.hours table').length === 2 &&
        document.querySelectorAll('.hours table')[1].querySelectorAll('tbody tr').length === 17,
    );
    // What is told of the film changes with the way beside one's own, in numbers too.
    const film = page.locator('.hours .living-below').first();
    await film.locator('summary').first().click();
    const numbersTold = (): Promise<string> =>
      film.locator('tbody').evaluate((body) => body.textContent!.replaceAll(/[^\d.,]+/g, ' '));
    const underTheRule = await numbersTold();
    await page.getByLabel('Beside yours').selectOption({ label: 'Status quo' });
    await expect.poll(numbersTold).not.toBe(underTheRule);
    await page.getByRole('button', { name: 'Play again' }).click();
    expect(complaints).toEqual([]);
  }, 60_000);
});

describe('a meeting from inside', () => {
  it('goes step by step, empties a chair, and traces where A and B part', async () => {
    const { page, complaints } = await come(`v=1&l=en${SMALLEST}&p=inside`);
    await page.waitForSelector('.news');
    await expect.poll(() => page.locator('.news').textContent()).toContain('The head of government came.');
    for (let step = 2; step <= 5; step++) {
      await page.getByRole('button', { name: 'Next' }).click();
      await page.locator('.news', { hasText: `Step ${step} of 5` }).waitFor();
    }
    await page.getByRole('button', { name: 'Empty the chair' }).click();
    await expect
      .poll(() => page.locator('p[role=status]').filter({ hasText: 'Without' }).textContent())
      .toContain(`Without Labour: ${extent('7 ministers instead of 8', '11 ministers instead of 12')}`);
    await page.getByRole('button', { name: 'Trace it' }).click();
    await expect.poll(() => page.locator('.told li').first().textContent()).toContain('until month 12');
    expect(complaints).toEqual([]);
  }, 60_000);

  it('traces a number that somebody clicked, in the language of the room', async () => {
    const { page, complaints } = await come(`v=1&l=es${SMALLEST}`);
    await firstPicture(page);
    for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Sacar otro gobierno' }).click();
    await page.getByRole('button', { name: 'Rastrear el gobierno 2' }).click();
    await expect
      .poll(() => page.locator('.told li').first().textContent())
      .toBe('En el gobierno 2, A y B son iguales hasta el mes 12.');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Rastrear un número');
    expect(complaints).toEqual([]);
  }, 60_000);
});

describe('the tour', () => {
  it('has seven steps, may be skipped, and gives the focus back', async () => {
    const { page } = await come();
    const button = page.getByRole('button', { name: 'Tour' });
    await button.click();
    for (let step = 1; step < 7; step++)
      await page.getByRole('dialog').getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain('7 of 7');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  }, 60_000);
});

/**
 * Windows in which axe looks at a screen: in the short form at one of each kind, and at one screen in both.
 * (Of the comparison on a phone it looks at the dials.)
 */
const windowsOf = (place: string) =>
  extent(place === 'claims' ? [projector, phone] : [projector], [projector, phone]);

/**
 * Of long tables, of tiles with small governments, of cards and of marks in pictures the short form looks at
 * the first few: axe reads each of their thousand elements, and takes three seconds for two screens.
 */
const FIRST_FEW =
  'tbody tr:nth-child(n + 4), .tile:nth-of-type(n + 3), .card:nth-of-type(n + 4), ' +
  'svg :is(circle, path, line, rect, text):nth-child(n + 9) { display: none }';

/** Expects that axe finds nothing about all dials on a phone; `schedules` does so in the long form. */
async function expectDialsInOrder(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = 'v=1&l=es&g=island&a=superministry,lu1&b=cog,lr1,ld1&p=compare';
  });
  await page.getByRole('button', { name: /^Más controles/ }).click();
  await page.setViewportSize(phone);
  await page.getByRole('combobox', { name: 'Pasa a' }).scrollIntoViewIfNeeded();
  expect(['dials', ...(await wrong(page, '.panel'))]).toEqual(['dials']);
}

describe('axe', () => {
  it('finds nothing on any screen, on a projector and on a phone, nor in dialogs and in projector mode', async () => {
    const { page } = await come(`v=1&l=es${SMALLEST}&p=start`);
    if (extent(true, false)) await page.addStyleTag({ content: FIRST_FEW });
    for (const place of [
      'start',
      'compare',
      'claims',
      'C13',
      'break',
      'hours',
      'inside',
      'cases',
      'own',
      'assumptions',
      // Last: it goes on simulating.
      'monday',
    ]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `v=1&l=es${SMALLEST}&p=${place}`);
      await page.waitForFunction(
        (wanted) =>
          document.querySelector(
            wanted === 'compare' ? '.panel' : wanted === 'start' ? '.start h2' : '.page h2',
          ) !== null,
        place,
      );
      if (place === 'compare') await page.locator('.below svg').first().waitFor();
      // Both stay as they are drawn first: what is taken out of them nobody looks for.
      if (extent(place === 'start' || place === 'assumptions', false)) await leaveFirstOfEach(page);
      for (const size of windowsOf(place)) {
        await page.setViewportSize(size);
        // What is around the screen is the same on all: the short form looks at it once.
        const part = extent(place === 'compare' ? 'html' : 'main', 'html');
        const found = await wrong(page, part);
        expect([place, size.width, ...found]).toEqual([place, size.width]);
      }
      if (place === 'compare' && extent(true, false)) await expectDialsInOrder(page);
      await page.setViewportSize(projector);
    }
    await page.getByRole('button', { name: 'Compartir' }).click();
    expect(await wrong(page, extent('dialog', 'html'))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `v=1&l=es${SMALLEST}&p=compare`);
    await page.getByRole('button', { name: 'Proyector' }).click();
    await firstPicture(page);
    expect(extent(true, false) ? [] : await wrong(page)).toEqual([]);
    // A pressed button under the mouse has other colours.
    await page.getByRole('button', { name: 'Proyector' }).hover();
    expect(await wrong(page)).toEqual([]);
  }, 180_000);
});
