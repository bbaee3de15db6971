import { strengthenedCentre } from './centre.ts';
import { committeesUnderCentre } from './forEachPriority.ts';
import { governed } from './governed.ts';

/** A committee for each priority goal, the centre in the chair; ODD §3. */
export const committees = governed(
  'committees',
  'Committees under the centre',
  'A committee for each priority goal, the centre in the chair.',
  (government, parameters) => ({
    centre: strengthenedCentre(parameters),
    more: committeesUnderCentre(government, parameters),
  }),
);
