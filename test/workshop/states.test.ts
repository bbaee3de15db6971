import { describe, expect, it } from 'vitest';
import { extent } from '../../packages/statistics/src/testing/extent.ts';
import type { Language } from '../../packages/workshop/src/strings/language.ts';
import { layoutFaultsOfPage } from './faults.ts';
import { buildFile } from './builtFile.ts';
import { room } from './room.ts';
import { throughStates } from './states.ts';
import { phone, projector } from './visit.ts';

const { open } = room(() => buildFile({ governments: 6, behind: 1 }));

const widescreen = { width: 1440, height: 900 };
const largePhone = { width: 390, height: 844 };

/** Spanish has the longest words; a projector the least height for its width. */
const walks = extent<readonly (readonly [Language, { readonly width: number; readonly height: number }])[]>(
  [['es', projector]],
  (['es', 'en', 'pt'] as const).flatMap((language) =>
    [projector, widescreen, largePhone, phone].map((size) => [language, size] as const),
  ),
);

describe('every screen, and what can be done there', () => {
  it.each(walks)(
    'is laid out without a fault: %s, %o',
    async (language, size) => {
      const { page, complaints } = await open({
        hash: `v=1&l=${language}&p=start`,
        size,
        reducedMotion: 'reduce',
      });
      const faults: string[] = [];
      await throughStates(
        page,
        language,
        async ({ name, inSight = [] }) => {
          const found = await page.evaluate(layoutFaultsOfPage, size === projector ? inSight : []);
          faults.push(...found.map((fault) => `${name}: ${fault}`));
        },
        (state) => extent(state.long !== true, true),
      );
      expect(faults).toEqual([]);
      expect(complaints).toEqual([]);
    },
    600_000,
  );
});
