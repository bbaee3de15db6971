import { governed } from './governed.ts';

/** Ministries' own meetings and cabinet; model §4. */
export const statusQuo = governed(
  'status-quo',
  'Status quo',
  "Ministries' own meetings and cabinet.",
  () => ({}),
);
