import type { Forum } from '../forums/forum.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { committee } from './committee.ts';

/** A committee under the centre that ends after `taskForceMonths`. */
export const taskForce = (id: string, goals: readonly string[], parameters: Parameters): Forum => ({
  ...committee(id, goals, { kind: 'centre' }, parameters),
  kind: 'task-force',
  sunset: parameters.taskForceMonths,
});
