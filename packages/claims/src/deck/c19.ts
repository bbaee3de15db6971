import { values } from '../accounts/values.ts';
import { arm } from '../arms.ts';
import { side, watchHigher } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { against, higher } from '../questions/against.ts';

const centre = (mandate: number, capability: number) => arm('cog', { mandate, capability });
const [neither, backed, capable, both] = [centre(0.2, 0.2), centre(1, 0.2), centre(0.2, 1), centre(1, 1)];

/** Both high and both low, against one high: do they help each other? */
export const c19: DeckClaim = {
  id: 'C19',
  words: '“Political mandate + technical/managerial capabilities”',
  sentence: 'A political mandate and technical capability are worth more together than the two added up.',
  contrast:
    'mandate and capability of 0.2 and 1: both high and both low, ' +
    'against one high (above 0: they complement each other; below: one replaces the other)',
  asks: against(
    { claimed: [both, neither], other: [backed, capable], where: 'together than apart' },
    higher('outcome'),
  ),
  tells: [
    values(
      'Two by two',
      'mandate and capability',
      { neither, 'mandate only': backed, 'capability only': capable, both },
      'outcome',
      'consistency',
    ),
  ],
  card: {
    a: [side('cog', { mandate: 1, capability: 0.2 }), side('cog', { mandate: 0.2, capability: 1 })],
    b: [side('cog', { mandate: 1, capability: 1 }), side('cog', { mandate: 0.2, capability: 0.2 })],
    watch: [watchHigher('outcome')],
    dial: 'culture',
  },
  mayFail: 'one of them is enough',
};
