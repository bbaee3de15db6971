import type { RegimeMaker } from './regime.ts';

/**
 * One mind with all information, no turf, no meetings, no obstacles: how far away perfect coordination is
 * (ODD §7.8).
 */
export const planner: RegimeMaker = {
  id: 'planner',
  name: 'Planner',
  description: 'A bound: one mind with all information decides stances and allocations.',
  make: () => ({ id: 'planner', name: 'Planner', forums: [], benchmark: 'planner' }),
};

/** The planner with full consistency and full adaptation at once, which nobody can have (ODD §7.8). */
export const bound: RegimeMaker = {
  id: 'bound',
  name: 'Unattainable bound',
  description: 'A bound above the planner: full consistency and full adaptation at once.',
  make: () => ({ id: 'bound', name: 'Unattainable bound', forums: [], benchmark: 'bound' }),
};
