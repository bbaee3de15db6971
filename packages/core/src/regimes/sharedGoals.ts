import { sharePriorities, strengthenedCentre } from './centre.ts';
import { governed } from './governed.ts';

/** Priority goals shared by all, with delivery chains, under a strengthened centre; ODD §3. */
export const sharedGoals = governed(
  'shared-goals',
  'Shared goals',
  'Priority goals shared by all, with delivery chains, under a strengthened centre.',
  (government, parameters) => ({
    centre: strengthenedCentre(parameters),
    sharedGoals: sharePriorities(government, parameters),
  }),
);
