import { strengthenedCentre } from './centre.ts';
import { fullCentre } from './fullCentre.ts';
import { governed } from './governed.ts';

/** As `cog`, but the centre decides policy itself; ODD §3. */
export const director = governed(
  'director',
  'Director of policy',
  'As the strengthened centre, which decides policy itself.',
  (government, parameters) => ({
    ...fullCentre(government, parameters),
    centre: { ...strengthenedCentre(parameters), directorship: 1 },
  }),
);
