import { czar } from '../institutions/czar.ts';
import { strengthenedCentre } from './centre.ts';
import { forEachPriority } from './forEachPriority.ts';
import { governed } from './governed.ts';

/** A czar for each priority goal; ODD §3. */
export const czars = governed(
  'czars',
  'Czars',
  'A czar for each priority goal.',
  (government, parameters) => ({
    centre: strengthenedCentre(parameters),
    more: forEachPriority(government, parameters, 'czar', (id, goals) => czar(id, goals, parameters)),
  }),
);
