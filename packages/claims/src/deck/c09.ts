import { differences } from '../accounts/differences.ts';
import { arm } from '../arms.ts';
import { side, watchHigher } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { against, higher } from '../questions/against.ts';
import { along, rises } from '../questions/along.ts';
import { series } from '../series.ts';

/** A lower floor of backing than usual: a centre without a mandate has next to none. */
const floor = { backingFloor: 0.1 };
const mandates = series('mandate', [0.1, 0.2, 0.4, 0.6, 0.8, 1], (mandate) =>
  arm('cog', { mandate, ...floor }),
);
const statusQuo = arm('status-quo', floor);

/**
 * A centre with smaller and larger mandates, against each other and against none: where does it stop
 * paying?
 */
export const c09: DeckClaim = {
  id: 'C09',
  words: '“High-level political backing”',
  sentence: 'The stronger the political mandate of the centre, the better the outcome.',
  contrast:
    'strengthened centre with a mandate of 0.1 to 1, where backing can fall to 0.1; and each against the status quo',
  asks: [
    ...along(mandates, rises('outcome')),
    ...against(
      {
        claimed: mandates.levels[0].arm,
        other: statusQuo,
        where: 'than under the status quo with next to no backing (where does the centre stop paying?)',
      },
      higher('outcome'),
    ),
  ],
  tells: [
    differences(
      'Centre minus status quo, by mandate',
      'mandate',
      mandates.levels.map((level) => ({ row: level.label, claimed: level.arm, other: statusQuo })),
      'outcome',
    ),
  ],
  card: {
    a: [side('cog', { mandate: 0.2 })],
    b: [side('cog', { mandate: 1 })],
    watch: [watchHigher('outcome')],
    dial: 'capability',
  },
  mayFail: 'backing for a centre that knows little binds ministries to the wrong thing',
};
