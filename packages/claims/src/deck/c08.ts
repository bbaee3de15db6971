import { arm, peersBesideCentre } from '../arms.ts';
import { side, watchHigher } from '../card.ts';
import type { DeckClaim } from '../claim.ts';
import { against, higher } from '../questions/against.ts';

/** The same committees under the centre against under a peer, with a centre in both. */
export const c08: DeckClaim = {
  id: 'C08',
  words: '“No bureaucratic turf to protect (honest broker)”',
  sentence:
    'The same committees make policies more consistent with the centre in the chair than with a ministry in it.',
  contrast: 'the same committees under the centre against under a peer, with a centre in both',
  asks: against(
    { claimed: arm('committees'), other: { regime: peersBesideCentre } },
    higher('consistency'),
    higher('outcome'),
    higher('trustCentre'),
  ),
  card: {
    a: [side('peer-committees')],
    b: [side('committees')],
    watch: [watchHigher('consistency'), watchHigher('outcome'), watchHigher('trustCentre')],
    dial: 'directorship',
  },
  mayFail: 'a centre with views of its own, or little capability',
};
