import { differences } from '../accounts/differences.ts';
import { response } from '../accounts/response.ts';
import { arm } from '../arms.ts';
import { side, watchHigher } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { against, higher } from '../questions/against.ts';
import { series } from '../series.ts';

const role = series('role (0 broker, 1 director)', [0, 0.25, 0.5, 0.75, 1], (directorship) =>
  arm('cog', { directorship }),
);
const [broker, director] = [role.levels[0].arm, role.levels.at(-1)!.arm];

/** Broker and director where ministries differ little or much, and where that changes slowly or fast. */
const places = [0.2, 1.5].flatMap((ministryIdealSpread) =>
  [0, 0.15].map((idealVolatility) => ({
    row: `ideals ${ministryIdealSpread} apart, moving ${idealVolatility} a month`,
    claimed: arm('cog', { directorship: 0, ministryIdealSpread, idealVolatility }),
    other: arm('cog', { directorship: 1, ministryIdealSpread, idealVolatility }),
  })),
);
const [alikeStill, alikeMoving, apartStill, apartMoving] = places;
const more = (
  much: readonly (typeof alikeStill)[],
  little: readonly (typeof alikeStill)[],
  where: string,
) =>
  against(
    {
      claimed: [...much.map(({ claimed }) => claimed), ...little.map(({ other }) => other)],
      other: [...much.map(({ other }) => other), ...little.map(({ claimed }) => claimed)],
      where,
    },
    higher('outcome'),
  );

/** The centre as broker against as director, by size and speed of local differences. */
export const c22: DeckClaim = {
  id: 'C22',
  words: '“Honest broker vs. director of policy”',
  sentence: 'An honest broker in the centre reaches a better outcome than a director of policy.',
  contrast:
    'strengthened centre as broker against as director, by how far ministries’ ideals are apart and how fast they move',
  asks: [
    ...against({ claimed: broker, other: director, where: 'under a broker' }, higher('outcome')),
    ...more(
      [apartStill, apartMoving],
      [alikeStill, alikeMoving],
      'under a broker, by more where ideals are far apart (twice the mean)',
    ),
    ...more(
      [alikeMoving, apartMoving],
      [alikeStill, apartStill],
      'under a broker, by more where ideals move fast (twice the mean)',
    ),
  ],
  tells: [
    response(role, 'outcome', 'consistency', 'trustCentre'),
    differences('Broker minus director', 'local differences', places, 'outcome'),
  ],
  card: {
    a: [side('director')],
    b: [side('cog', { directorship: 0 })],
    watch: [watchHigher('outcome')],
    dial: 'ministryIdealSpread',
  },
  mayFail: 'ministries far apart, and a capable centre',
};
