import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parameters, regimes } from '@joined-up/core';
import { experiment } from '@joined-up/lab';
import {
  comparisonPage,
  french,
  languages,
  pathRows,
  studyPage,
  type ComparisonPageInput,
  type StudyRow,
} from '@joined-up/viz';
import { stylised } from '@joined-up/scenarios';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { violationsIn } from './axe.ts';
import { closePages, sheetPage } from './oneBrowser.ts';
import { layoutFaults } from './layout.ts';

/** A4 in points, as Chromium rounds it, and what its margins leave in CSS pixels. */
const A4 = [594.96, 841.92];
const PAPER = { width: 703, height: 1047 };

/** Every regime that can be compared. */
const compared = regimes.filter(({ id }) => id !== 'bound').map(({ id }) => id);

const pages: Record<string, () => string> = {
  ...Object.fromEntries(
    languages.map((language) => [
      `a comparison in ${language}`,
      () => comparisonPage({ ...comparison(['status-quo', 'superministry', 'cog', 'hybrid']), language }),
    ]),
  ),
  'a comparison in French': () =>
    comparisonPage({
      ...comparison(['status-quo', 'superministry', 'cog', 'hybrid']),
      language: french,
    }),
  'a comparison with long texts and many regimes': () =>
    comparisonPage({
      ...comparison(compared),
      ...lengthy,
      language: 'es',
    }),
  ...Object.fromEntries(languages.map((language) => [`a study in ${language}`, () => study(language)])),
};

/** One page of each kind, at the width at which axe reads it; the long form has all, at both. */
const kinds: Readonly<Record<string, number | undefined>> = {
  // Its texts are those of the next, which has more of them.
  'a comparison in en': undefined,
  'a comparison with long texts and many regimes': 1280,
  'a study in pt': 360,
};

/** Sizes of the pages of a PDF, points. */
const sizes = (pdf: string): number[][] =>
  [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) =>
    [Number(width), Number(height)].map((size) => Math.round(size * 100) / 100),
  );

/** Runs of all regimes, done once for all pages. */
const runsOf = once((ids: readonly string[]) =>
  Object.values(
    experiment({ scenario: 'stylised', regimes: ids, seeds: extent(2, 3), months: 30, monthly: true }).runs,
  ).flat(),
);

function once<Of, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const made = new Map<string, Value>();
  return (of) => {
    const key = JSON.stringify(of);
    if (!made.has(key)) made.set(key, make(of));
    return made.get(key)!;
  };
}

function comparison(ids: readonly string[]): ComparisonPageInput {
  const all = runsOf(compared).filter(({ regime }) => ids.includes(regime));
  return {
    question: 'Does a strong centre duplicate less?',
    scenario: stylised,
    regimes: regimes.filter(({ id }) => ids.includes(id)),
    runs: all,
    parameters: {},
    paths: [{ regime: ids[1], metric: 'outcome', rows: pathRows(all, 'outcome', ids[1], 'status-quo') }],
    command: 'npx -y pnpm@12.21.0 joined-up compare stylised --seeds 1-3 --page page.html',
    versions: { model: '1.0.0', Node: '20.20.2' },
  };
}

/**
 * As much text as possible: a question of 200 characters, twenty changed parameters, regimes with long
 * names, limits of the study's own.
 */
const changed = parameters.slice(0, 20);
const lengthy: Partial<ComparisonPageInput> = {
  question:
    '¿Cambia mucho la coordinación de los ministerios cuando el centro de gobierno se reúne cada mes? '
      .repeat(2)
      .trim()
      .slice(0, 200),
  names: Object.fromEntries(
    ['superministry', 'committees', 'shared-goals'].map((id) => [
      id,
      `Reorganización integral y muy detallada de ${id} en todo el país`,
    ]),
  ),
  parameters: Object.fromEntries(changed.map(({ name, default: usual }) => [name, usual + 0.123456])),
  limits: [
    'Las necesidades, las culturas y los pesos del gabinete no están en ningún inventario: ' +
      'se sortean alrededor de supuestos declarados.',
    'Las reuniones cuestan lo que el estudio supone.',
  ],
  command:
    'npx -y pnpm@12.21.0 joined-up compare gobiernos/un-gobierno-propio.yaml ' +
    changed.map(({ name }) => `--set ${name}=0.123456`).join(' ') +
    ' --page informe.html --language es',
};

const rowsOf = once((mandates: readonly number[]) =>
  mandates.flatMap((mandate) =>
    [0.2, 0.6].flatMap((culture): StudyRow[] => {
      const { runs } = experiment({
        scenario: 'stylised',
        regimes: ['status-quo', 'cog', 'hybrid'],
        seeds: 1,
        months: 30,
        parameters: { mandate, culture },
      });
      return Object.entries(runs).map(([regime, [{ summary }]]) => ({
        world: `${mandate} ${culture}`,
        regime,
        settings: { mandate, culture },
        values: { outcome: summary.outcome, consistency: summary.consistency },
      }));
    }),
  ),
);

function study(language: (typeof languages)[number]): string {
  const rows = rowsOf([0.2, 0.5, 0.8]);
  return studyPage({
    language,
    question: 'In which worlds does a strong centre help?',
    scenarios: [stylised.name],
    regimes: ['status-quo', 'cog', 'hybrid'],
    outcomes: ['outcome', 'consistency'],
    each: 'worlds',
    rows,
    seeds: 1,
    months: '30',
    start: '12',
    runs: { all: 18, failed: 1, missing: 2 },
    varied: [
      { name: 'mandate', low: 0.2, high: 0.8 },
      { name: 'culture', low: 0.2, high: 0.6 },
    ],
    fixed: {},
    command: 'joined-up sweep study.yaml --out results --page page.html',
    settings: JSON.stringify({ scenarios: 'stylised', seeds: 1 }),
    versions: { model: '1.0.0' },
    fingerprint: '0123456789abcdef',
  });
}

describe.each(extent(Object.keys(kinds), Object.keys(pages)))('one page: %s', (name) => {
  let folder: string;
  let url: string;
  let page: Page;
  const said: string[] = [];
  const asked: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'joined-up-page-'));
    writeFileSync(join(folder, 'page.html'), pages[name]());
    url = pathToFileURL(join(folder, 'page.html')).href;
    page = await sheetPage();
    page.on('console', (message) => void said.push(message.text()));
    page.on('request', (request) => void asked.push(request.url()));
    await page.goto(url);
  });
  afterAll(async () => {
    await closePages();
    rmSync(folder, { recursive: true });
  });
  /** Shows the page at a size, on the screen or on paper: it has no script, so its styles alone decide. */
  const show = async (width: number, height: number, media: 'print' | null = null) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ media });
  };

  it('prints on exactly one page of A4, and of Letter', async () => {
    await show(1280, 720);
    const [a4, letter] = [
      await page.pdf({ preferCSSPageSize: true }),
      await page.pdf({ format: 'Letter' }),
    ].map((pdf) => pdf.toString('latin1'));
    expect(sizes(a4)).toEqual([A4]);
    expect(sizes(letter)).toEqual([[612, 792]]);
    expect(a4.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('leaves nothing off the paper, and pictures large enough to be read', async () => {
    await show(PAPER.width, PAPER.height, 'print');
    const { main, foot, hidden, pictures, text, code } = await page.evaluate(() => {
      const [paper, last] = [
        document.querySelector('main')!,
        document.querySelector('footer p:last-child')!,
      ];
      return {
        main: paper.getBoundingClientRect().bottom,
        foot: last.getBoundingClientRect().bottom,
        hidden: paper.scrollHeight - paper.clientHeight,
        pictures: [...document.querySelectorAll('.wide svg')].map((svg) => {
          const { width, height } = (svg as SVGSVGElement).getBoundingClientRect();
          const { width: drawn, height: tall } = (svg as SVGSVGElement).viewBox.baseVal;
          return Math.min(width / drawn, height / tall);
        }),
        code: Number.parseFloat(getComputedStyle(document.querySelector('footer code')!).fontSize),
        text: Math.min(
          ...[...document.querySelectorAll('p, li, td, th, caption')].map((element) =>
            Number.parseFloat(getComputedStyle(element).fontSize),
          ),
        ),
      };
    });
    expect(main).toBeLessThanOrEqual(PAPER.height);
    expect(foot).toBeLessThanOrEqual(main + 0.5);
    expect(hidden).toBeLessThanOrEqual(1);
    expect(pictures).toHaveLength(2);
    // Labels are drawn at 12 pixels (9 points). A page of usual length keeps four fifths of that; one with
    // much text must still be legible.
    expect(Math.min(...pictures)).toBeGreaterThan(name.includes('long texts') ? 0.5 : 0.8);
    // 7.5 points; a long command 6.
    expect(text).toBeGreaterThanOrEqual(9.9);
    expect(code).toBeGreaterThanOrEqual(7.9);
  });

  it.each([
    [1280, 720],
    [360, 740],
  ])('opens at %i × %i: nothing wide, nothing cut, nothing for axe', async (width, height) => {
    await show(width, height);
    expect(said).toEqual([]);
    expect(asked).toEqual([url]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.evaluate(layoutFaults)).toEqual([]);
    expect(await page.locator('svg[role=img]:visible').count()).toBe(name.includes('long texts') ? 2 : 3);
    expect(extent(kinds[name] === width, true) ? await violationsIn(page) : []).toEqual([]);
  });

  it('keeps its difference without colour: regimes have shapes', async () => {
    await show(1280, 720);
    const shapes = await page.evaluate(
      () =>
        new Set(
          [...document.querySelectorAll('.wide svg')[0].querySelectorAll('path, circle')].map((mark) =>
            mark.tagName === 'circle' ? 'circle' : mark.getAttribute('d')!.replaceAll(/[\d.,-]+/g, ''),
          ),
        ).size,
    );
    expect(shapes).toBeGreaterThan(2);
  });
});
