import { groupsOfOfficials } from './forEachPriority.ts';
import { governed } from './governed.ts';

/** Officials meet for each priority goal; ODD §3. */
export const workingGroups = governed(
  'working-groups',
  'Working groups',
  'Officials meet for each priority goal.',
  (government, parameters) => ({ more: groupsOfOfficials(government, parameters) }),
);
