import type { Forum } from '../forums/forum.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { committee } from './committee.ts';

/** A minister without portfolio for a goal, and those who work on it: persuades more than decides. */
export const czar = (id: string, goals: readonly string[], parameters: Parameters): Forum => ({
  ...committee(id, goals, { kind: 'czar' }, parameters),
  kind: 'czar',
});
