import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildFile } from './builtFile.ts';
import { finished, firstPicture, openBrowser, visit } from './visit.ts';

/** Times of the built workshop, opened from a file, in milliseconds; printed as the rows of docs/performance.md. */
const MOVES = 12;

const file = await buildFile('measure');
const browser = await openBrowser();
const { page } = await visit(browser, file);
await firstPicture(page);
const picture = await page.evaluate(() => performance.now());
await finished(page);
const all = await page.evaluate(() => performance.now());
const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);

/** Moves a slider by one step in the page and waits until another picture stands there. */
const moves: number[] = [];
for (let move = 0; move < MOVES; move++) {
  moves.push(await page.evaluate((down) => new Promise<number>((resolve) => {
    const slider = document.querySelector<HTMLInputElement>('input[aria-valuetext$="%"]')!;
    const before = document.querySelector('.result .chart svg');
    const start = performance.now();
    if (down) slider.stepDown();
    else slider.stepUp();
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    const look = () => { if (document.querySelector('.result .chart svg') === before) requestAnimationFrame(look); else resolve(performance.now() - start); };
    requestAnimationFrame(look);
  }), move < MOVES - 1));
}
await browser.close();

// The last move goes back to where the slider was before: nothing is to be run.
const back = moves.pop()!;
const sorted = moves.toSorted((a, b) => a - b);
const round = (value: number): string => value.toFixed(0);
console.log([
  `| file | ${(statSync(file).size / 1000).toFixed(0)} kB, ${(gzipSync(readFileSync(file)).length / 1000).toFixed(0)} kB compressed |`,
  `| first paint | ${round(paint)} |`,
  `| first picture: workers started, 20 governments under both settings | ${round(picture)} |`,
  `| all 200 governments under both settings | ${round(all)} |`,
  `| a slider moved → its picture of 20 governments, median of ${MOVES - 1} | ${round(sorted[Math.floor(sorted.length / 2)])} |`,
  `| a slider moved back → the picture seen before | ${round(back)} |`,
].join('\n'));
