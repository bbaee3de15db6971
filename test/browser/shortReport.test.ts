import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chronicle, regime as named, simulate, structures, time, type TimeReading } from '@joined-up/core';
import { stylised } from '@joined-up/scenarios';
import { languages, livingGovernment, shortReport, timeRow } from '@joined-up/viz';
import { afterAll, describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { leaveFirstOfEach, violationsIn } from './axe.ts';
import { closePages, sheetPage } from './oneBrowser.ts';

const folder = mkdtempSync(join(tmpdir(), 'joined-up-short-'));
const ids = ['status-quo', 'superministry', 'cog', 'hybrid', 'over-coordinated'];
const makers = ids.map((id) => named(id));
const months = extent(24, 30);
afterAll(async () => {
  await closePages();
  rmSync(folder, { recursive: true, force: true });
});

const seeds = extent([1, 2], [1, 2, 3]);
const runsOf = (parameters = {}) =>
  makers.flatMap((maker) =>
    seeds.map((seed) => simulate(stylised, maker, { seed, months, parameters, observe: [time] })),
  );
const runs = runsOf();
const ofStructures = structures
  .filter(({ id }) => id !== 'today')
  .map(({ id, parameters }) => ({ id, runs: runsOf(parameters) }));
const recorded = [makers[0], makers[2]].map((maker) =>
  simulate(stylised, maker, { seed: 1, months, observe: [chronicle] }),
);

/** A report with a question, command and list of regimes as long as people write. */
const written = (language: (typeof languages)[number]): string => {
  const living = livingGovernment(recorded, { language });
  return shortReport({
    language,
    question: 'What would each way of coordinating change for the people whom our programmes are for?',
    scenario: { ...stylised, months },
    regimes: makers,
    runs,
    time: makers.map(({ id }) =>
      timeRow(
        id,
        runs.filter(({ regime }) => regime === id).map(({ observed }) => observed.time as TimeReading),
      ),
    ),
    frames: [12.3, months - 1].map((at) => ({
      caption: living.reels.captions[Math.floor(at)],
      wide: living.still(at, 720, true),
      narrow: living.still(at, 336, true),
    })),
    structures: ofStructures,
    parameters: {},
    command:
      `npx -y pnpm@12.21.0 joined-up compare stylised --regime ${ids.join(',')} --seeds 1-3 --months ${months} ` +
      '--report report.html',
    versions: { model: '2.0.0', Node: '20.19.0' },
    limits: ['One more limit of this very study, which is as long as such sentences are.'],
  });
};

describe.each(languages)('the short report in %s', (language) => {
  const html = written(language);
  // On paper and before axe in the language with the longest words; the long form has all.
  it.runIf(extent(language === 'es', true))(
    'is two pages of A4 and of Letter, no heading at the foot of one, and readable for all',
    async () => {
      const file = join(folder, `${language}.html`);
      writeFileSync(file, html);
      const page = await sheetPage();
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) complaints.push(request.url());
      });
      await page.goto(`file://${file}`);
      // Letter is the shorter one.
      for (const format of extent(['Letter'] as const, ['A4', 'Letter'] as const)) {
        const pdf = (await page.pdf({ format })).toString('latin1');
        expect([format, pdf.match(/\/Type \/Page\b/g)!.length]).toEqual([format, 2]);
      }
      // Everything after a heading is on the same page: nothing is cut off, on the shorter paper either.
      await page.setViewportSize({ width: 688, height: 970 });
      await page.emulateMedia({ media: 'print' });
      const halves = await page.evaluate(() =>
        ['.first', '.second'].map((half) => {
          const { scrollHeight, clientHeight } = document.querySelector(half)!;
          const pictures = [...document.querySelectorAll(`${half} .wide svg`)].map(
            (svg) => svg.getBoundingClientRect().height,
          );
          return { cut: scrollHeight - clientHeight, smallest: Math.min(...pictures) };
        }),
      );
      for (const { cut, smallest } of halves) {
        expect(cut).toBeLessThanOrEqual(1);
        expect(smallest).toBeGreaterThan(150);
      }
      await page.emulateMedia({ media: 'screen' });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      if (extent(true, false)) await leaveFirstOfEach(page);
      expect(await violationsIn(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await closePages();
    },
    120_000,
  );

  it('names every regime in one sentence', async () => {
    const finding = /<p class="finding">([^<]*)</.exec(html)![1];
    expect(finding.split('. ').length).toBe(1);
    expect(finding).toMatch(new RegExp(`(\\d+ (of|de)|all|los|os|both|ambos) ${seeds.length} go`));
  });
});
