import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explorerPage, type ExploredRuns } from '@joined-up/viz';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { violationsIn } from './axe.ts';
import { closePages, openBrowser } from './oneBrowser.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-explorer-'));
const file = join(folder, 'explorer.html');
let browser: Browser;

/** Ten worlds of two regimes and two seeds; culture rises by 0.1, and the centre adds 0.05. */
const worlds = 10;
const places = Array.from({ length: worlds * 4 }, (_, run) => run);
const runs: ExploredRuns = {
  parameters: [
    {
      id: 'culture',
      name: 'culture of sharing',
      values: Float64Array.from({ length: worlds }, (_, i) => i / 10),
    },
    {
      id: 'mergedMeeting',
      name: 'what the meeting of a merged ministry can do at first',
      values: Float64Array.from({ length: worlds }, (_, i) => i % 3),
      options: ['at once', 'houses', 'deputies'],
    },
  ],
  outcomes: [
    {
      id: 'outcome',
      name: 'Outcome',
      values: Float64Array.from(places, (run) =>
        run === 39 ? Number.NaN : 0.3 + Math.floor(run / 4) / 50 + (run % 2) * 0.05,
      ),
    },
  ],
  government: new Uint32Array(worlds),
  world: Uint32Array.from(places, (run) => Math.floor(run / 4)),
  regime: Uint32Array.from(places, (run) => run % 2),
  seed: Uint32Array.from(places, (run) => Math.floor(run / 2) % 2),
  runIds: places.map((run) => run.toString(16).padStart(16, '0')),
  governments: ['Andes'],
  regimes: [
    { id: 'status-quo', name: 'Status quo' },
    { id: 'cog', name: 'Strong centre' },
  ],
  seeds: ['1', '2'],
};

beforeAll(async () => {
  browser = await openBrowser();
  const dials = Array.from({ length: worlds }, (_, world) => `,q.${world}`);
  writeFileSync(
    file,
    explorerPage(runs, {
      title: 'Where does a centre pay?',
      replay: 'joined-up replay results',
      workshop: {
        pages: [{ address: 'explorer.workshop.html', government: 'andes' }],
        starts: ['status-quo', 'cog'],
        dials,
        left: [],
      },
    }),
  );
});
afterAll(async () => {
  await closePages();
  rmSync(folder, { recursive: true, force: true });
});

/** Rules of axe that this page breaks only where it is narrow. */
const OF_NARROW = ['scrollable-region-focusable', 'target-size', 'svg-img-alt'];

let opened: { page: Page; complaints: string[] } | undefined;
/**
 * The page in the state in which it opens: one for all tests in the short form, one for each in the long.
 * @param anew - false: as the test before has left it, if there is one
 */
async function open(
  width: number,
  height: number,
  anew = true,
): Promise<{ page: Page; complaints: string[] }> {
  if (opened !== undefined) {
    await opened.page.setViewportSize({ width, height });
    if (anew) await opened.page.reload();
    return opened;
  }
  const page = await browser.newPage({ viewport: { width, height } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(request.url());
  });
  await page.goto(`file://${file}`);
  opened = { page, complaints };
  return opened;
}
/** In the long form every test has a page of its own. */
async function close(page: Page): Promise<void> {
  if (extent(true, false)) return;
  opened = undefined;
  await page.close();
}
const count = (page: Page): Promise<string | null> => page.locator('.count').textContent();
const becomes = (page: Page, text: string): Promise<unknown> =>
  page.locator('.count', { hasText: text }).waitFor();

describe('the explorer in a browser', () => {
  it('chooses by dragging, by names and by numbers, and resets the choice', async () => {
    const { page, complaints } = await open(1280, 720);
    expect(await count(page)).toBe('40 of 40 runs chosen, in 10 of 10 worlds');
    const axis = (await page.locator('.grip').first().boundingBox())!;
    const [x, top] = [axis.x + axis.width / 2, axis.y + 6];
    // From the top to 55 % of the axis: worlds of 0.5 and above.
    await page.mouse.move(x, top);
    await page.mouse.down();
    await page.mouse.move(x, top + 60);
    await page.mouse.move(x, top + 300 * 0.5);
    await page.mouse.up();
    await becomes(page, '20 of 40 runs chosen, in 5 of 10 worlds');
    await page.getByRole('button', { name: 'Strong centre', exact: true }).click();
    await becomes(page, '10 of 40 runs');
    await page.getByText('Ranges as numbers').click();
    await page.getByLabel('culture of sharing, at least').fill('0.65');
    await page.getByLabel('culture of sharing, at least').press('Tab');
    await becomes(page, '6 of 40 runs');
    // 0.49, 0.51 and 0.53, each twice but the last, which has no value for one seed: 2.53 / 5; for all runs
    // 8.27 / 19.
    expect(await page.locator('.panel tbody tr').nth(1).textContent()).toBe(
      'Strong centre6 / 200.5060.4353',
    );
    await page.getByRole('button', { name: 'Choose all again' }).click();
    await becomes(page, '40 of 40 runs');
    expect(complaints).toEqual([]);
    await close(page);
  });

  it('shows differences to a regime with the same luck', async () => {
    const { page } = await open(1280, 720);
    await page
      .locator('label', { hasText: 'as they are' })
      .locator('select')
      .selectOption({ label: 'minus Status quo, same world and luck' });
    const centre = page.locator('.panel tbody tr', { hasText: 'Strong centre' });
    await centre.getByText('0.05').first().waitFor();
    expect(await centre.textContent()).toBe('Strong centre20 / 200.050.05');
    await close(page);
  });

  it('picks a world by a dot or by number: shows its runs, how to replay them, and links to the workshop', async () => {
    const { page, complaints } = await open(1280, 720);
    const dots = (await page.locator('.scatter svg').boundingBox())!;
    // The world of 0.9 with the most: culture at the right end.
    await page.locator('.scatter svg').click({ position: { x: dots.width - 14, y: 10 } });
    await page.getByRole('heading', { name: 'World 10' }).waitFor();
    await page.getByLabel('Run or world').fill('000000000000000d');
    await page.getByLabel('Run or world').press('Tab');
    await page.getByRole('heading', { name: 'World 4 · Andes' }).waitFor();
    const world = page.locator('.world');
    expect(await world.locator('code').allTextContents()).toEqual(
      [12, 13, 14, 15].map((run) => `joined-up replay results ${run.toString(16).padStart(16, '0')}`),
    );
    expect(await world.getByRole('link').getAttribute('href')).toBe(
      'explorer.workshop.html#v=1&g=andes&a=status-quo,q.3&b=cog,q.3',
    );
    await page.getByLabel('Run or world').fill('99');
    await page.getByLabel('Run or world').press('Tab');
    await page.getByText('There is no run or world 99 here.').waitFor();
    expect(complaints).toEqual([]);
    await close(page);
  });

  it.each([
    [1280, 720],
    [360, 740],
  ])('can be read by everybody, and runs out of no page, at %s × %s', async (width, height) => {
    const { page } = await open(width, height, false);
    await page.getByLabel('Run or world').fill('1');
    await page.getByLabel('Run or world').press('Tab');
    await page.getByRole('heading', { name: 'World 1' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const how = extent(width < 700 ? { runOnly: OF_NARROW } : {}, {});
    expect(await violationsIn(page, how)).toEqual([]);
    await close(page);
  });
});
