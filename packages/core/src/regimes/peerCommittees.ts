import { committeesOfPeers } from './forEachPriority.ts';
import { governed } from './governed.ts';

/** A committee for each priority goal, a ministry in the chair; ODD §3. */
export const peerCommittees = governed(
  'peer-committees',
  'Committees of peers',
  'A committee for each priority goal, a ministry in the chair.',
  (government, parameters) => ({ more: committeesOfPeers(government, parameters) }),
);
