import { bound, planner } from './benchmarks.ts';
import { cog } from './cog.ts';
import { committees } from './committees.ts';
import { coordinatingMinistry } from './coordinatingMinistry.ts';
import { czars } from './czars.ts';
import { director } from './director.ts';
import { hybrid } from './hybrid.ts';
import { overCoordinated } from './overCoordinated.ts';
import { peerCommittees } from './peerCommittees.ts';
import { realisticStatusQuo } from './realisticStatusQuo.ts';
import { sharedGoals } from './sharedGoals.ts';
import { statusQuo } from './statusQuo.ts';
import { stocktakes } from './stocktakes.ts';
import { subCabinets } from './subCabinets.ts';
import { superministry } from './superministry.ts';
import { taskForces } from './taskForces.ts';
import { workingGroups } from './workingGroups.ts';
import { InputError, type Problem } from '../problems.ts';
import { suggest } from '../nearest.ts';
import type { RegimeMaker } from './regime.ts';

/**
 * Every regime by its id: those of ODD §3, in its order, and that of ODD §7.7.16; the last two are
 * bounds, not regimes.
 */
export const regimesById = {
  'status-quo': statusQuo,
  'realistic-status-quo': realisticStatusQuo,
  superministry,
  'shared-goals': sharedGoals,
  committees,
  'sub-cabinets': subCabinets,
  czars,
  'task-forces': taskForces,
  'peer-committees': peerCommittees,
  'working-groups': workingGroups,
  stocktakes,
  cog,
  director,
  hybrid,
  'over-coordinated': overCoordinated,
  'coordinating-ministry': coordinatingMinistry,
  planner,
  bound,
} satisfies Readonly<Record<string, RegimeMaker>>;

/** The id of a regime that comes with Joined-Up. */
export type RegimeId = keyof typeof regimesById;

/**
 * Every regime that the model knows, `status-quo` first; the last two, `planner` and `bound`, are
 * benchmarks. `regime(id)` finds one by its id.
 */
export const regimes: readonly RegimeMaker[] = Object.values(regimesById);

/** The id of a regime: one of the model's, which editors complete, or of one's own. */
export type RegimeName = RegimeId | (string & {});

/**
 * A regime by its id.
 * @param own - regimes besides those of the model: of a scenario, say
 * @throws {InputError} for an unknown id, with the one that may be meant
 * @example
 * ```ts
 * const centre = regime('cog');
 * simulate(stylised, { ...centre, id: 'ours', name: 'Our centre' });
 * ```
 */
export function regime(id: RegimeName, own: readonly RegimeMaker[] = []): RegimeMaker {
  const known = [...regimes, ...own];
  const found = known.find((candidate) => candidate.id === id);
  if (found !== undefined) return found;
  throw new InputError('regime', [unknownRegime(id, known)]);
}

/** The problem of an unknown id of a regime, with the id that may be meant. */
export function unknownRegime(id: string, known: readonly RegimeMaker[], path = ''): Problem {
  const ids = known.map((candidate) => candidate.id);
  return {
    path,
    expected: 'the id of a regime',
    found: `'${id}'`,
    mend: suggest(String(id), ids, `known: ${ids.join(', ')}`),
  };
}
