import { arm, peersBesideCentre } from './arms.ts';
import type { Claim } from './claim.ts';
import { against, higher } from './questions/against.ts';

/** The same committees under the centre against under a peer, with a centre in both. */
export const c08: Claim = {
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
  mayFail: 'a centre with views of its own, or little capability',
};
