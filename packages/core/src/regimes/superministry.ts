import { governed } from './governed.ts';
import { merger } from './merger.ts';

/** Several ministries merged under one minister; ODD §3. */
export const superministry = governed(
  'superministry',
  'Superministry',
  'Several ministries merged under one minister.',
  (government, parameters) => ({ merger: merger(government, parameters) }),
);
