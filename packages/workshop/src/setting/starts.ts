import type { StartName } from './startNames.ts';
import type { Dials } from './dials.ts';

type EachPriority = 'committees' | 'workingGroups';

/** A regime of ODD §3 as dials: what it changes in the status quo. */
export type Start = Partial<Dials> & {
  /** Dials set to the number of priority goals: a forum for each. */
  readonly eachPriority?: EachPriority | readonly EachPriority[];
};

/** Ways of coordinating to start from, and to change to later. */
export const starts: Readonly<Record<StartName, Start>> = {
  'status-quo': {},
  superministry: { merger: true },
  'shared-goals': { centre: true, sharedGoals: true },
  committees: { centre: true, chair: 'centre', eachPriority: 'committees' },
  'sub-cabinets': { centre: true, chair: 'prime-minister', eachPriority: 'committees' },
  czars: { centre: true, chair: 'czar', eachPriority: 'committees' },
  'task-forces': { centre: true, chair: 'centre', taskForces: true, eachPriority: 'committees' },
  'peer-committees': { chair: 'peer', eachPriority: 'committees' },
  'working-groups': { eachPriority: 'workingGroups' },
  'realistic-status-quo': { chair: 'peer', eachPriority: ['committees', 'workingGroups'] },
  stocktakes: { centre: true, stocktake: true },
  cog: { centre: true, chair: 'centre', sharedGoals: true, stocktake: true, eachPriority: 'committees' },
  director: {
    centre: true,
    chair: 'centre',
    sharedGoals: true,
    stocktake: true,
    directorship: 1,
    eachPriority: 'committees',
  },
  hybrid: {
    merger: true,
    centre: true,
    chair: 'centre',
    sharedGoals: true,
    stocktake: true,
    eachPriority: 'committees',
  },
  'over-coordinated': { centre: true, chair: 'centre', committees: 80 },
  'coordinating-ministry': { coordinatingMinistry: true },
};
