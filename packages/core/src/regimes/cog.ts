import { fullCentre } from './fullCentre.ts';
import { governed } from './governed.ts';

/** Shared goals, committees under the centre and stocktakes; ODD §3. */
export const cog = governed(
  'cog',
  'Strengthened centre of government',
  'Shared goals, committees under the centre and stocktakes.',
  fullCentre,
);
