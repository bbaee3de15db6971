import type { Parameters } from '@joined-up/core';
import type { StartName } from './startNames.ts';
import { dialOf, dials, fit, standardDials, type DialId, type Dials, type DialValue } from './dials.ts';
import { parametersOfGovernment, type GovernmentName } from './governments.ts';
import { starts, type Start } from './starts.ts';
import { crisisOf } from './crisis.ts';
import { MONTHS } from './months.ts';
import { canUndoMerger, changesLater, changesThen, followsPriorities, dialsLater } from './steps.ts';

/** One way of coordinating, as a room chose it: where it started, and what was changed since. Plain data. */
export interface Setting {
  readonly start: StartName;
  /** Only dials that differ from the start. */
  readonly changes: Partial<Dials>;
}

/** A start without changes. */
export const starting = (start: StartName): Setting => ({ start, changes: {} });

/** The value of every dial at a start, in a government. */
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

/** The value of every dial. */
export const dialsOf = (government: GovernmentName, { start, changes }: Setting): Dials => ({
  ...dialsAtStart(government, start),
  ...changes,
});

/**
 * A setting with one dial turned, and others that must follow: the forums of the centre need a centre. The
 * value is rounded to one that the dial can show.
 */
export function turn(government: GovernmentName, setting: Setting, id: DialId, value: DialValue): Setting {
  const fitting = fit(dialOf(id), value);
  if (fitting === undefined) return setting;
  const before = dialsOf(government, setting);
  return since(government, setting.start, { ...before, [id]: fitting, ...follow(before, id, fitting) });
}

/** The setting with these dials, as changes from a start. */
export function since(government: GovernmentName, start: StartName, values: Dials): Setting {
  const from = dialsAtStart(government, start);
  const changes = Object.fromEntries(
    dials.filter(({ id }) => values[id] !== from[id]).map(({ id }) => [id, values[id]]),
  );
  return { start, changes };
}

/** A setting that takes the shared dials from another one. */
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

/** Whether a dial does nothing, at first and later, given the others. */
export function idle(values: Dials, id: DialId): boolean {
  const later = dialsLater(values);
  switch (id) {
    case 'demerger':
      return !canUndoMerger(values);
    case 'laterMonth':
      return !changesLater(values);
    case 'thenRegime':
      return !changesLater(values) || values.laterMonth + values.thenAfter >= MONTHS;
    case 'thenAfter':
      return !changesThen(values);
    case 'leaderMonth':
    case 'leaderHours':
      return !values.leaderLeaves;
    case 'leaderAway':
      return !values.leaderLeaves || values.leaderMonth + Math.max(1, values.leaderAway) >= MONTHS;
    case 'leaderMandate':
      return !values.leaderLeaves || ![values, ...later].some(({ centre }) => centre);
    case 'shockMonth':
    case 'shockLasts':
      return crisisOf(values) === undefined;
    case 'priorityGoals':
      if (followsPriorities(values)) return false;
  }
  return [values, ...later].every((those) => idleUnder(those, id));
}

function idleUnder(values: Dials, id: DialId): boolean {
  switch (id) {
    case 'mergedMinistries':
      return !values.merger && !values.coordinatingMinistry;
    case 'layers':
    case 'disruption':
    case 'settlingTime':
      return !values.merger;
    // Merged ministries need no coordinating ministry.
    case 'coordinatingMinistry':
      return values.merger;
    case 'coordinatingLayers':
      return !values.coordinatingMinistry || values.merger;
    case 'committeeEvery':
      return values.committees === 0 && (!values.coordinatingMinistry || values.merger);
    case 'chair':
    case 'taskForces':
      return values.committees === 0;
    case 'stocktakeEvery':
      return !values.stocktake;
    case 'delegates':
      return values.committees === 0 && !values.stocktake;
    case 'mandate':
    case 'capability':
    case 'staff':
    case 'directorship':
    case 'centreUnits':
    case 'roleClarity':
    case 'spotlight':
      return !values.centre;
    case 'deliveryChains':
      return !values.sharedGoals;
    case 'priorityGoals':
      return !values.sharedGoals && !values.stocktake;
    case 'missionCost':
    case 'mergedMeeting':
      return !values.merger;
    case 'growingTogether':
      return !values.merger || values.mergedMeeting === 'at-once';
    case 'sharedStance':
      return !values.sharedGoals;
    case 'gapInsight':
      return !values.centre;
    case 'czarHours':
      return (
        (values.committees === 0 || values.chair !== 'czar') &&
        (!values.coordinatingMinistry || values.merger)
      );
    default:
      return false;
  }
}
