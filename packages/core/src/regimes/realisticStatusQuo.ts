import { committeesOfPeers, groupsOfOfficials } from './forEachPriority.ts';
import { governed } from './governed.ts';

/**
 * Working groups and committees of peers for each priority goal, as real governments have them beside
 * cabinet. ODD §7.7.
 */
export const realisticStatusQuo = governed(
  'realistic-status-quo',
  'Realistic status quo',
  'Working groups and committees of peers for each priority goal, no strengthened centre.',
  (government, parameters) => ({
    more: [...committeesOfPeers(government, parameters), ...groupsOfOfficials(government, parameters)],
  }),
);
