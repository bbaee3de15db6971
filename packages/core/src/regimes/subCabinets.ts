import { committee } from '../institutions/committee.ts';
import { strengthenedCentre } from './centre.ts';
import { forEachPriority } from './forEachPriority.ts';
import { governed } from './governed.ts';

/** A committee for each priority goal, the prime minister in the chair; ODD §3. */
export const subCabinets = governed(
  'sub-cabinets',
  'Sub-cabinets',
  'A committee for each priority goal, the prime minister in the chair.',
  (government, parameters) => ({
    centre: strengthenedCentre(parameters),
    more: forEachPriority(government, parameters, 'committee', (id, goals) =>
      committee(id, goals, { kind: 'prime-minister' }, parameters),
    ),
  }),
);
