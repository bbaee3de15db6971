import {
  luckWithin,
  drawParameters,
  entityKey,
  parameters,
  regime,
  uniform,
  type Luck,
  type ParameterName,
  type Parameters,
} from '@joined-up/core';
import { centreWith, instruments } from '../arms.ts';
import { side, watchHigher } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { totalEffects, type Group } from '../totalEffects.ts';

const drawn = (names: readonly ParameterName[], luck: Luck): Partial<Parameters> =>
  drawParameters(
    luck,
    parameters.filter(({ name }) => names.includes(name)),
  );

const culture: Group = { name: 'culture', draw: (luck) => ({ parameters: drawn(['culture'], luck) }) };

/** Which instruments there are, each with even odds, and the strength of the centre behind them. */
const strategy: Group = {
  name: 'all instruments together',
  draw: (luck) => ({
    regime: centreWith(new Set(instruments.filter((one) => uniform(luck, entityKey(one)) < 0.5))),
    parameters: drawn(
      [
        'mandate',
        'capability',
        'staff',
        'goalPull',
        'priorityGoals',
        'stocktakeEvery',
        'committeeDecisions',
        'stocktakeDecisions',
      ],
      luck,
    ),
  }),
};

const design = totalEffects(regime('cog'), culture, strategy, (luck, name) =>
  luckWithin(luck, entityKey(name)),
);

/** How much of the variance of outcomes is due to culture, and how much to instruments? */
export const c23: DeckClaim = {
  id: 'C23',
  words: '“Culture eats strategy for breakfast”',
  sentence: 'Culture decides more about the outcome than all instruments of coordination together.',
  contrast:
    'Sobol’ total effects on outcome of culture (0.1 to 0.9) against all instruments together: ' +
    'which there are, and how strong they are; each within its plausible range',
  asks: [design.question],
  tells: [design.account],
  leastSeeds: 16,
  card: {
    a: [side('status-quo', { culture: 0.2 }), side('cog', { culture: 0.5 })],
    b: [side('status-quo', { culture: 0.8 }), side('status-quo', { culture: 0.5 })],
    watch: [watchHigher('outcome')],
    dial: 'mandate',
  },
  mayFail: 'a culture that cannot be moved so far, and a centre with much backing',
};
