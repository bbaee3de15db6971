import { taskForce } from '../institutions/taskForce.ts';
import { strengthenedCentre } from './centre.ts';
import { forEachPriority } from './forEachPriority.ts';
import { governed } from './governed.ts';

/** A task force under the centre for each priority goal, with an end set in advance; ODD §3. */
export const taskForces = governed(
  'task-forces',
  'Task forces',
  'A task force under the centre for each priority goal, with an end set in advance.',
  (government, parameters) => ({
    centre: strengthenedCentre(parameters),
    more: forEachPriority(government, parameters, 'task-force', (id, goals) =>
      taskForce(id, goals, parameters),
    ),
  }),
);
