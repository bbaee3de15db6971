import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chronicle, regime, simulate } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';
import { livingGovernment } from '@joined-up/viz';
import { chromium } from 'playwright-core';
import { chromiumArguments, chromiumPath } from '../browser/chromium.ts';
import { processorTimeOf } from '../browser/processorTime.ts';

/**
 * Measures how fast a living government plays, as rows of docs/performance.md: frames per second, and
 * processor time per frame, milliseconds.
 */
const SECONDS = 6;

const record = (id: string) => simulate(stylised, regime(id), { seed: 4, observe: [chronicle] });
const folder = mkdtempSync(join(tmpdir(), 'joined-up-living-'));
const file = join(folder, 'living.html');
writeFileSync(file, livingGovernment([record('status-quo'), record('cog')]).html());
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: [...chromiumArguments],
});
const processorTime = await processorTimeOf(browser);
for (const [width, height] of [
  [1280, 720],
  [390, 844],
]) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`file://${file}`);
  const frames = () =>
    page.evaluate(
      () => (globalThis as unknown as { player: { drawn: { frames: number } } }).player.drawn.frames,
    );
  // After the parting, where the clock would stop.
  await page.evaluate(() =>
    (globalThis as unknown as { player: { goTo(month: number): void } }).player.goTo(31),
  );
  await page.locator('.living-buttons button').nth(2).click();
  await page.waitForTimeout(500);
  const [drawn, spent] = [await frames(), await processorTime()];
  await page.waitForTimeout(SECONDS * 1000);
  const count = (await frames()) - drawn;
  const each = ((await processorTime()) - spent) / count;
  console.log(`| ${width} × ${height} | ${(count / SECONDS).toFixed(0)} | ${each.toFixed(1)} |`);
  await page.close();
}
await browser.close();
rmSync(folder, { recursive: true });
