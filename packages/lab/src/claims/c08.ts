import { peersBesideCentre, regime } from './arms.ts';
import type { Claim } from './claim.ts';

/** The same committees under the centre against under a peer, with a centre in both. */
export const c08: Claim = {
  id: 'C08', words: '“No bureaucratic turf to protect (honest broker)”', contrast: 'the same committees under the centre against under a peer, with a centre in both',
  claimed: [{ regime: regime('committees') }],
  other: [{ regime: peersBesideCentre }],
  watched: [{ metric: 'consistency', direction: 'higher' }, { metric: 'outcome', direction: 'higher' }],
  mayFail: 'a centre with views of its own, or little capability',
};
