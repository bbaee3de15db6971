import { governed } from './governed.ts';

/** Ministries' own meetings and cabinet; ODD §3. */
export const statusQuo = governed(
  'status-quo',
  'Status quo',
  "Ministries' own meetings and cabinet.",
  () => ({}),
);
