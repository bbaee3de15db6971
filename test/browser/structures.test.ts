import { regimes, resolveParameters } from '@joined-up/core';
import { scenarios } from '@joined-up/scenarios';
import {
  regimeStructure,
  structureChange,
  organisationUnder,
  structureTable,
  svgText,
  type PictureOptions,
} from '@joined-up/viz';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePages, openBrowser } from './oneBrowser.ts';
import { places } from './everyChart.ts';
import { layoutFaults } from './layout.ts';

/**
 * Every built-in scenario under every regime: both pictures of its structure, and the names of its forums.
 */
const drawn = scenarios.flatMap((scenario) => {
  const parameters = resolveParameters(scenario.parameters);
  const government = scenario.government(1, parameters);
  const names = Object.fromEntries(
    [...government.ministries, ...government.goals].map(({ id, name = id }) => [id, name]),
  );
  const [usual, ...others] = regimes.map(({ id, make }) => ({
    id,
    structure: organisationUnder(government, make(government, parameters)),
  }));
  return [usual, ...others].map(({ id, structure }) => ({
    what: `${scenario.id} under ${id}`,
    pictures: (look: PictureOptions) => [
      regimeStructure(structure, { ...look, names }),
      structureChange(usual.structure, structure, { ...look, names, regime: id }),
    ],
    forums: (look: PictureOptions) =>
      structureTable(structure, { ...look, names })
        .rows.slice(structure.ministers.length)
        .map(([name]) => name),
  }));
});

describe('structures of all scenarios under all regimes', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(closePages);

  it.each(places)(
    'on %s keep every label inside its picture and off the others',
    async (_, look) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      await page.setContent(drawn.flatMap(({ pictures }) => pictures(look).map(svgText)).join('\n'));
      const faults = await page.evaluate(layoutFaults);
      await page.close();
      expect(faults).toEqual([]);
    },
    120_000,
  );

  it.each(places)('on %s cut no name of a forum', (_, look) => {
    const cut = drawn.flatMap(({ what, pictures, forums }) =>
      pictures(look).flatMap((svg) => {
        const shortened = [...svg.querySelectorAll('text')]
          .map((text) => text.textContent!)
          .filter((text) => text.includes('…'));
        return shortened
          .filter((text) =>
            forums(look).some(
              (name) => name.startsWith(text.replace(/…$/, '')) || name.endsWith(text.replace(/^…/, '')),
            ),
          )
          .map((text) => `${what}: ${text}`);
      }),
    );
    expect(cut).toEqual([]);
  });

  it('name every forum that is drawn', () => {
    const { pictures, forums } = drawn.find(({ what }) => what === 'us-federal-2024 under cog')!;
    for (const [, look] of places) {
      for (const svg of pictures(look)) {
        const texts = [...svg.querySelectorAll('text')].map((text) => text.textContent).join(' ');
        expect(forums(look).length).toBeGreaterThan(3);
        expect(forums(look).filter((name) => !texts.includes(name))).toEqual([]);
      }
    }
  });
});
