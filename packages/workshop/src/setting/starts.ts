import type { StartName } from './startNames.ts';
import type { Dials } from './dials.ts';

type EachPriority = 'committees' | 'workingGroups';

/**
 * How the regimes of ODD §3 stand on the dials: what each changes of the status quo. The number of
 * priorities stands in for "a forum for each".
 */
export type Start = Partial<Dials> & {
  /** Dials that follow the number of priority goals of the government. */
  readonly eachPriority?: EachPriority | readonly EachPriority[];
};

/** Ways of coordinating to start from, and to go over to later. */
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
