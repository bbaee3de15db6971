import { regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** Superministry with three approval layers against one. */
export const c07: Claim = {
  id: 'C07', words: '“Slower processes (multiple layers for approval)”', contrast: 'superministry with three approval layers against one; the half-life after a shock is not measured here',
  claimed: [{ regime: regime('superministry'), parameters: { layers: 3 } }],
  other: [{ regime: regime('superministry'), parameters: { layers: 1 } }],
  watched: [{ metric: 'latency', direction: 'higher' }, { metric: 'outcome', direction: 'lower' }],
  mayFail: 'needs that move slowly anyway',
};
