import { regime, type Parameters } from '@joined-up/core';
import { differences } from '../accounts/differences.ts';
import { changed } from '../arms.ts';
import { side, watchHigher } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { against, higher } from '../questions/against.ts';

const unchained = changed('shared-goals', 'without-delivery-chains', ({ sharedGoals }) => ({
  sharedGoals: { ...sharedGoals!, deliveryChains: 0 },
}));
const chained = regime('shared-goals');
const pair = (parameters: Partial<Parameters> = {}) => ({
  claimed: { regime: chained, parameters },
  other: { regime: unchained, parameters },
});

const byComplementarity = [-4, -2, -1, 0, 0.5].map((complementarity) => ({
  row: String(complementarity),
  ...pair({ complementarity }),
}));
const [strong, weak] = [byComplementarity[0], byComplementarity.at(-1)!];

/** Shared goals with delivery chains against without, by how far the services of a goal depend on each other. */
export const c11: DeckClaim = {
  id: 'C11',
  words: 'Joint objectives and joint “delivery chains”',
  sentence: 'Shared goals help more with joint delivery chains than without.',
  contrast:
    'shared goals with delivery chains against without, by complementarity ρ (the lower, ' +
    'the more services depend on each other)',
  asks: [
    ...against(pair(), higher('outcome'), higher('accountability')),
    ...against(
      {
        claimed: [strong.claimed, weak.other],
        other: [strong.other, weak.claimed],
        where: 'by more with strong complementarity',
      },
      higher('outcome'),
    ),
  ],
  tells: [
    differences(
      'With chains minus without, by complementarity',
      'complementarity ρ',
      byComplementarity,
      'outcome',
      'accountability',
    ),
  ],
  card: {
    a: [side('shared-goals', { deliveryChains: false })],
    b: [side('shared-goals')],
    watch: [watchHigher('outcome'), watchHigher('accountability')],
    dial: 'complementarity',
  },
  mayFail: 'where nobody passes the buck, a chain has nothing to mend',
};
