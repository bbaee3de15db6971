import type { Parameters } from '@joined-up/core';
import type { StartName } from './startNames.ts';
import { dialOf, dials, fit, standardDials, type DialId, type Dials, type DialValue } from './dials.ts';
import { parametersOfGovernment, type GovernmentName } from './governments.ts';
import { starts, type Start } from './starts.ts';
import { crisisOf } from './crisis.ts';
import { MONTHS } from './months.ts';
import { canUndoMerger, changesLater, changesThen, followsPriorities, standingLater } from './steps.ts';

/** One way of coordinating, as a room chose it: where it started, and what was changed since. Plain data. */
export interface Setting {
  readonly start: StartName;
  /** Only dials that stand elsewhere than the start puts them. */
  readonly changes: Partial<Dials>;
}

/** A way of coordinating as it starts. */
export const starting = (start: StartName): Setting => ({ start, changes: {} });

/** Where every dial stands at a start, in a government. */
export function dialsAtStart(government: GovernmentName, start: StartName): Dials {
  const { eachPriority = [], ...changed }: Start = starts[start];
  const own = parametersOfGovernment(government);
  const fromGovernment = Object.fromEntries(
    dials.flatMap((dial) => {
      const value =
        dial.kind === 'number' && 'parameter' in dial ? own[dial.parameter as keyof Parameters] : undefined;
      return value === undefined ? [] : [[dial.id, value]];
    }),
  ) as Partial<Dials>;
  const all = { ...standardDials, ...fromGovernment, ...changed };
  return { ...all, ...Object.fromEntries([eachPriority].flat().map((id) => [id, all.priorityGoals])) };
}

/** Where every dial stands. */
export const dialsOf = (government: GovernmentName, { start, changes }: Setting): Dials => ({
  ...dialsAtStart(government, start),
  ...changes,
});

/**
 * A setting with one dial moved, and what must move with it: the forums of the centre need a centre.
 * A value that the dial cannot show goes to the nearest it can.
 */
export function turn(government: GovernmentName, setting: Setting, id: DialId, value: DialValue): Setting {
  const fitting = fit(dialOf(id), value);
  if (fitting === undefined) return setting;
  const before = dialsOf(government, setting);
  return since(government, setting.start, { ...before, [id]: fitting, ...follow(before, id, fitting) });
}

/** The setting that stands so, seen from a start. */
export function since(government: GovernmentName, start: StartName, standing: Dials): Setting {
  const from = dialsAtStart(government, start);
  const changes = Object.fromEntries(
    dials.filter(({ id }) => standing[id] !== from[id]).map(({ id }) => [id, standing[id]]),
  );
  return { start, changes };
}

/** A setting with what both sides have in common as it stands in another. */
export function sharing(government: GovernmentName, setting: Setting, other: Setting): Setting {
  const theirs = dialsOf(government, other);
  const common = Object.fromEntries(
    dials.filter(({ shared }) => shared === true).map(({ id }) => [id, theirs[id]]),
  );
  return since(government, setting.start, { ...dialsOf(government, setting), ...common });
}

/** Which other dials must move when one does. */
function follow(before: Dials, id: DialId, value: DialValue): Partial<Dials> {
  if (id === 'centre')
    return value === false ? { chair: 'peer', stocktake: false, sharedGoals: false } : {};
  const needsCentre =
    ((id === 'stocktake' || id === 'sharedGoals') && value === true) ||
    (id === 'chair' && value !== 'peer');
  return needsCentre && !before.centre ? { centre: true } : {};
}

/** Dials that do nothing, at first or later, while others stand as they do. */
export function idle(standing: Dials, id: DialId): boolean {
  const later = standingLater(standing);
  switch (id) {
    case 'demerger':
      return !canUndoMerger(standing);
    case 'laterMonth':
      return !changesLater(standing);
    case 'thenRegime':
      return !changesLater(standing) || standing.laterMonth + standing.thenAfter >= MONTHS;
    case 'thenAfter':
      return !changesThen(standing);
    case 'leaderMonth':
    case 'leaderHours':
      return !standing.leaderLeaves;
    case 'leaderAway':
      return !standing.leaderLeaves || standing.leaderMonth + Math.max(1, standing.leaderAway) >= MONTHS;
    case 'leaderMandate':
      return !standing.leaderLeaves || ![standing, ...later].some(({ centre }) => centre);
    case 'shockMonth':
    case 'shockLasts':
      return crisisOf(standing) === undefined;
    case 'priorityGoals':
      if (followsPriorities(standing)) return false;
  }
  return [standing, ...later].every((stand) => idleUnder(stand, id));
}

function idleUnder(standing: Dials, id: DialId): boolean {
  switch (id) {
    case 'mergedMinistries':
      return !standing.merger && !standing.coordinatingMinistry;
    case 'layers':
    case 'disruption':
    case 'settlingTime':
      return !standing.merger;
    // Ministries that are one already need nobody to coordinate them.
    case 'coordinatingMinistry':
      return standing.merger;
    case 'coordinatingLayers':
      return !standing.coordinatingMinistry || standing.merger;
    case 'committeeEvery':
      return standing.committees === 0 && (!standing.coordinatingMinistry || standing.merger);
    case 'chair':
    case 'taskForces':
      return standing.committees === 0;
    case 'stocktakeEvery':
      return !standing.stocktake;
    case 'delegates':
      return standing.committees === 0 && !standing.stocktake;
    case 'mandate':
    case 'capability':
    case 'staff':
    case 'directorship':
    case 'centreUnits':
    case 'roleClarity':
    case 'spotlight':
      return !standing.centre;
    case 'deliveryChains':
      return !standing.sharedGoals;
    case 'priorityGoals':
      return !standing.sharedGoals && !standing.stocktake;
    case 'missionCost':
    case 'mergedMeeting':
      return !standing.merger;
    case 'growingTogether':
      return !standing.merger || standing.mergedMeeting === 'at-once';
    case 'sharedStance':
      return !standing.sharedGoals;
    case 'gapInsight':
      return !standing.centre;
    case 'czarHours':
      return (
        (standing.committees === 0 || standing.chair !== 'czar') &&
        (!standing.coordinatingMinistry || standing.merger)
      );
    default:
      return false;
  }
}
