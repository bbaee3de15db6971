import { committee } from '../institutions/committee.ts';
import { workingGroup } from '../institutions/workingGroup.ts';
import { forEachPriority } from './forEachPriority.ts';
import { governed } from './governed.ts';

/** Working groups and committees of peers for each priority goal: no real cabinet is alone. Structure §3. */
export const realisticStatusQuo = governed(
  'realistic-status-quo',
  'Realistic status quo',
  'Working groups and committees of peers for each priority goal, no strengthened centre.',
  (government, parameters) => ({
    more: [
      ...forEachPriority(government, parameters, 'committee', (id, goals) =>
        committee(id, goals, { kind: 'peer', ministry: 'most-effort' }, parameters),
      ),
      ...forEachPriority(government, parameters, 'working-group', (id, goals) =>
        workingGroup(id, goals, parameters),
      ),
    ],
  }),
);
