import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { processorTimeOf } from '../browser/processorTime.ts';
import { buildFile } from './builtFile.ts';
import { finished, openBrowser, visit } from './visit.ts';

/**
 * Measures the built workshop, opened from a file, as rows of docs/performance.md: wall-clock and processor
 * time, milliseconds.
 */
const OPENINGS = 5;
const MOVES = 24;
/** Factor by which a page is slowed down; Chromium does not slow its workers. */
const SLOWED = 4;
const FRAMES = [5, 20, 200] as const;

/** A picture that was painted: when, and with how many governments. */
interface Stood {
  readonly at: number;
  readonly governments: number;
}

/** In the page: records every main picture once it is painted. */
function notePictures(): void {
  const stood: Stood[] = [];
  Object.assign(globalThis, { stood });
  new MutationObserver((changes) => {
    if (!changes.some(({ target }) => (target as Element).matches?.('.result .chart'))) return;
    const governments = Number(document.querySelector<HTMLElement>('.result')!.dataset.governments);
    requestAnimationFrame(() => {
      setTimeout(() => stood.push({ at: performance.now(), governments }), 0);
    });
  }).observe(document, { childList: true, subtree: true });
}

/**
 * In the page: moves the slider of political backing, or chooses another government for both sides, by its
 * name; waits for pictures of the new setting.
 */
function change(to: string): Promise<Stood[]> {
  const stood = (globalThis as unknown as { stood: Stood[] }).stood;
  stood.length = 0;
  const slider = document.querySelector<HTMLInputElement>('input[aria-valuetext$="%"]')!;
  const choice = document.querySelector<HTMLSelectElement>('.government select')!;
  const start = performance.now();
  if (to === 'down') slider.stepDown();
  else if (to === 'up') slider.stepUp();
  else choice.value = to;
  if (choice.value === to) choice.dispatchEvent(new Event('change', { bubbles: true }));
  else slider.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((resolve) => {
    const look = () => {
      if (stood.some(({ governments }) => governments >= 20))
        resolve(stood.map(({ at, governments }) => ({ at: at - start, governments })));
      else setTimeout(look, 5);
    };
    look();
  });
}

/** Where a room may open the file: the comparison, and the start with its governments to choose from. */
const OPENED = [
  { name: 'the comparison', hash: 'v=1&l=en', sign: '.result .chart svg' },
  { name: 'the start, six governments', hash: '', sign: 'label:nth-of-type(6) .tiny svg circle' },
] as const;

/** Work of the page's own thread so far, milliseconds. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const when = (stood: readonly Stood[], frame: number): number =>
  stood.find(({ governments }) => governments >= frame)?.at ?? NaN;
const round = (values: readonly number[]): string => median(values).toFixed(0);

const file = process.argv[2] ?? buildFile('whole');
const browser = await openBrowser();
const processorTime = await processorTimeOf(browser);

const opened: Record<(typeof FRAMES)[number], number[]> = { 5: [], 20: [], 200: [] };
const paints: number[] = [];
const work = OPENED.map(() => ({ clock: [] as number[], page: [] as number[], all: [] as number[] }));
const moving: number[] = [];
const slowed: { first: number[]; enough: number[] } = { first: [], enough: [] };
const moved: { first: number[]; enough: number[]; processor: number[]; back: number[] } = {
  first: [],
  enough: [],
  processor: [],
  back: [],
};
const anew: { first: number[]; enough: number[] } = { first: [], enough: [] };
let whole = 0;
for (const [place, { hash, sign }] of OPENED.entries())
  for (let opening = 0; opening < OPENINGS; opening++) {
    const before = await processorTime();
    const { page } = await visit(browser, file, { hash });
    const soFar = await workOf(page);
    await page.waitForSelector(sign);
    work[place].clock.push(await page.evaluate(() => performance.now()));
    work[place].page.push(await soFar());
    work[place].all.push((await processorTime()) - before);
    await page.context().close();
  }
for (let opening = 0; opening < OPENINGS; opening++) {
  const before = await processorTime();
  const { page } = await visit(browser, file, { before: notePictures });
  await finished(page);
  whole = (await processorTime()) - before;
  const stood = await page.evaluate(() => (globalThis as unknown as { stood: Stood[] }).stood);
  for (const frame of FRAMES) opened[frame].push(when(stood, frame));
  paints.push(
    await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime),
  );
  if (opening < OPENINGS - 1) {
    await page.context().close();
    continue;
  }
  const soFar = await workOf(page);
  for (let i = 0; i < MOVES; i++) {
    const [start, worked] = [await processorTime(), await soFar()];
    const pictures = await page.evaluate(change, i < MOVES / 2 ? 'down' : 'up');
    moving.push((await soFar()) - worked);
    moved.processor.push((await processorTime()) - start);
    // On the way back, earlier runs are reused.
    if (i >= MOVES / 2) {
      moved.back.push(when(pictures, 5));
      continue;
    }
    moved.first.push(when(pictures, 5));
    moved.enough.push(when(pictures, 20));
  }
  for (const government of await page
    .locator('.government option:not(:checked)')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))) {
    const pictures = await page.evaluate(change, government);
    anew.first.push(when(pictures, 5));
    anew.enough.push(when(pictures, 20));
  }
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  for (let i = 0; i < MOVES / 2; i++) {
    const pictures = await page.evaluate(change, 'down');
    slowed.first.push(when(pictures, 5));
    slowed.enough.push(when(pictures, 20));
  }
}
await browser.close();

console.log(
  [
    `| file | ${(statSync(file).size / 1000).toFixed(0)} kB, ` +
      `${(gzipSync(readFileSync(file)).length / 1000).toFixed(0)} kB compressed |`,
    `| first paint | ${round(paints)} |`,
    ...OPENED.map(
      ({ name }, i) =>
        `| opened → ${name}: clock, work of the page's thread, of all threads | ` +
        `${round(work[i].clock)}, ${round(work[i].page)}, ${round(work[i].all)} |`,
    ),
    ...FRAMES.map(
      (frame) =>
        `| opened → picture of ${frame} governments under both settings, ` +
        `median of ${OPENINGS} | ${round(opened[frame])} |`,
    ),
    `| processor time of all that | ${whole.toFixed(0)} |`,
    `| a slider moved → its first picture, of 5 governments, median of ${MOVES / 2} | ${round(moved.first)} |`,
    `| a slider moved → its picture of 20 governments | ${round(moved.enough)} |`,
    `| work of the page's thread till then | ${round(moving.slice(0, MOVES / 2))} |`,
    `| processor time from the move to that picture | ${round(moved.processor.slice(0, MOVES / 2))} |`,
    '| another government chosen → its first picture, of 5 governments under both settings, ' +
      `median of ${anew.first.length} | ${round(anew.first)} |`,
    `| another government chosen → its picture of 20 governments under both settings | ${round(anew.enough)} |`,
    `| on a page slowed ${SLOWED} times, a slider moved → its first picture | ${round(slowed.first)} |`,
    `| its picture of 20 governments | ${round(slowed.enough)} |`,
    `| a slider moved back → the picture seen before | ${round(moved.back)} |`,
  ].join('\n'),
);
