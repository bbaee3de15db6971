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
import { afterAll, describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import { closePages } from './oneBrowser.ts';
import type { places } from './everyChart.ts';
import { placesTried } from './placesTried.ts';
import { layOut, layoutFaults } from './layout.ts';

/** The scenario with most ministries and the longest names. */
const LARGEST = 'us-federal-2024';

/**
 * Every built-in scenario under every regime: both pictures of its structure, and the names of its forums.
 * The short form has every regime of the largest scenario, and the others under one.
 */
const drawn = scenarios.flatMap((scenario) => {
  const parameters = resolveParameters(scenario.parameters);
  const government = scenario.government(1, parameters);
  const names = Object.fromEntries(
    [...government.ministries, ...government.goals].map(({ id, name = id }) => [id, name]),
  );
  const under = ({ make }: (typeof regimes)[number]) =>
    organisationUnder(government, make(government, parameters));
  const usual = under(regimes[0]);
  const compared = regimes
    .filter(({ id }) => scenario.id === LARGEST || extent(id === 'hybrid', true))
    .map((regime) => ({ id: regime.id, structure: under(regime) }));
  return compared.map(({ id, structure }) => ({
    what: `${scenario.id} under ${id}`,
    pictures: (look: PictureOptions) => [
      regimeStructure(structure, { ...look, names }),
      structureChange(usual, structure, { ...look, names, regime: id }),
    ],
    forums: (look: PictureOptions) =>
      structureTable(structure, { ...look, names })
        .rows.slice(structure.ministers.length)
        .map(([name]) => name),
  }));
});

type Place = (typeof places)[number];

/** Pictures and names of forums of every scenario and regime, drawn once for each place. */
const seenAt = new Map<Place, ReturnType<typeof drawnFor>>();
const drawnFor = ([, look]: Place) =>
  drawn.map(({ what, pictures, forums }) => ({
    what,
    forums: forums(look),
    pictures: pictures(look).map((svg) => ({
      code: svgText(svg),
      texts: [...svg.querySelectorAll('text')].map((text) => text.textContent!),
    })),
  }));
function at(place: Place): ReturnType<typeof drawnFor> {
  const seen = seenAt.get(place) ?? drawnFor(place);
  seenAt.set(place, seen);
  return seen;
}

describe('structures of all scenarios under all regimes', () => {
  afterAll(() => closePages());

  describe.each(placesTried.map((place) => ({ name: place[0], place })))('on $name', ({ place }) => {
    it('keep every label inside its picture and off the others', async () => {
      const page = await layOut(at(place).flatMap((each) => each.pictures.map(({ code }) => code)));
      expect(await page.evaluate(layoutFaults)).toEqual([]);
    }, 120_000);

    it('cut no name of a forum', () => {
      const cut = at(place).flatMap(({ what, pictures, forums }) =>
        pictures.flatMap(({ texts }) =>
          texts
            .filter((text) => text.includes('…'))
            .filter((text) =>
              forums.some(
                (name) => name.startsWith(text.replace(/…$/, '')) || name.endsWith(text.replace(/^…/, '')),
              ),
            )
            .map((text) => `${what}: ${text}`),
        ),
      );
      expect(cut).toEqual([]);
    });

    it('name every forum that is drawn', () => {
      const { pictures, forums } = at(place).find(({ what }) => what === `${LARGEST} under cog`)!;
      expect(forums.length).toBeGreaterThan(3);
      for (const { texts } of pictures)
        expect(forums.filter((name) => !texts.join(' ').includes(name))).toEqual([]);
    });
  });
});
