import { regimes } from '@joined-up/core';
import { gapClosed } from '../accounts/gapClosed.ts';
import { arm } from '../arms.ts';
import { side, watchHigher } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { aboveEvery } from '../questions/aboveEvery.ts';

const statusQuo = arm('status-quo');
const planner = arm('planner');
/** All regimes but the benchmarks. */
const feasible = Object.fromEntries(
  regimes
    .filter(({ id }) => id !== 'planner' && id !== 'bound')
    .map(({ id, name }) => [name, id === 'status-quo' ? statusQuo : arm(id)]),
);

/** The planner against every way of coordinating: is there a gap left everywhere? */
export const c01: DeckClaim = {
  id: 'C01',
  words: '“Perfect coordination is not possible”',
  sentence:
    'One mind that decides everything reaches a better outcome than every real way of coordinating.',
  contrast:
    'one mind that decides all against every regime of the model, ' +
    'each time the one that came out best with the same luck',
  asks: [aboveEvery(planner, Object.values(feasible), 'outcome', 'above that of every feasible regime')],
  tells: [gapClosed(feasible, statusQuo, planner)],
  card: {
    a: [side('cog')],
    b: [side('cog', {}, { benchmark: 'planner' })],
    watch: [watchHigher('outcome')],
    dial: 'mandate',
  },
  mayFail: 'a planner that searches badly: it is a search, not a proof',
};
