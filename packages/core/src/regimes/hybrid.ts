import { fullCentre } from './fullCentre.ts';
import { governed } from './governed.ts';
import { merger } from './merger.ts';

/** A superministry and a strengthened centre; ODD §3. */
export const hybrid = governed(
  'hybrid',
  'Hybrid',
  'A superministry and a strengthened centre.',
  (government, parameters) => ({
    ...fullCentre(government, parameters),
    merger: merger(government, parameters),
  }),
);
