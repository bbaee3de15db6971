import { workingGroup } from '../institutions/workingGroup.ts';
import { forEachPriority } from './forEachPriority.ts';
import { governed } from './governed.ts';

/** Officials meet for each priority goal; model §4. */
export const workingGroups = governed(
  'working-groups',
  'Working groups',
  'Officials meet for each priority goal.',
  (government, parameters) => ({
    more: forEachPriority(government, parameters, 'working-group', (id, goals) =>
      workingGroup(id, goals, parameters),
    ),
  }),
);
