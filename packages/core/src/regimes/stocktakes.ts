import { stocktake } from '../institutions/stocktake.ts';
import { strengthenedCentre } from './centre.ts';
import { governed } from './governed.ts';
import { priorityGoals } from './priorities.ts';

/** Joint stocktakes of the priority goals under the prime minister; ODD §3. */
export const stocktakes = governed(
  'stocktakes',
  'Stocktakes',
  'Joint stocktakes of the priority goals under the prime minister.',
  (government, parameters) => ({
    centre: strengthenedCentre(parameters),
    more: [stocktake('stocktake', priorityGoals(government, parameters), parameters)],
  }),
);
