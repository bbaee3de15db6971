import { committee } from '../institutions/committee.ts';
import { strengthenedCentre } from './centre.ts';
import { governed } from './governed.ts';
import { luckName } from './luckName.ts';
import { pairCommittees } from './pairCommittees.ts';
import { goalsByWeight } from './priorities.ts';

/** A committee for every goal and for every pair of ministries; ODD §3. */
export const overCoordinated = governed(
  'over-coordinated',
  'Over-coordinated',
  'A committee for every goal and for every pair of ministries.',
  (government, parameters) => ({
    centre: strengthenedCentre(parameters),
    more: [
      ...goalsByWeight(government).map((goal) => ({
        ...committee(`committee:${goal}`, [goal], { kind: 'centre' }, parameters),
        luck: `committee:${luckName(government.goals, goal)}`,
      })),
      ...pairCommittees(government, parameters),
    ],
  }),
);
