import { response } from '../accounts/response.ts';
import { arm } from '../arms.ts';
import { side, watchLower } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { along, falls } from '../questions/along.ts';
import { series } from '../series.ts';

const spotlight = series('spotlight', [0, 0.25, 0.5, 0.75, 1], (share) => arm('cog', { spotlight: share }));

/** A centre that keeps none to all of the credit. */
export const c21: DeckClaim = {
  id: 'C21',
  words: '“The ‘spotlight’ belongs to PM/Ministries”',
  sentence: 'The more of the credit the centre keeps, the worse the outcome.',
  contrast: 'strengthened centre that keeps 0, 25, 50, 75 and 100 % of the credit',
  asks: along(spotlight, falls('outcome'), falls('trustCentre')),
  tells: [response(spotlight, 'outcome', 'trustCentre')],
  card: {
    a: [side('cog', { spotlight: 0 })],
    b: [side('cog', { spotlight: 0.6 })],
    watch: [watchLower('outcome'), watchLower('trustCentre')],
    dial: 'culture',
  },
  mayFail: 'ministries that come anyway',
};
