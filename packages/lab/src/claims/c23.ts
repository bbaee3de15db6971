import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

const quo = { regime: regime('status-quo') };
const cog = { regime: regime('cog') };

/** What culture moves against what the whole package of instruments moves. */
export const c23: Claim = {
  id: 'C23', words: '“Culture eats strategy for breakfast”', contrast: 'culture of 0.8 instead of 0.2 under the status quo, against a strengthened centre instead of none at a culture of 0.5',
  claimed: [{ ...quo, parameters: { culture: 0.8 } }, { ...quo, parameters: { culture: 0.5 } }],
  other: [{ ...quo, parameters: { culture: 0.2 } }, { ...cog, parameters: { culture: 0.5 } }],
  watched: [{ metric: 'outcome', direction: 'higher' }],
  mayFail: 'a culture that cannot be moved so far, and a centre with much backing',
};
