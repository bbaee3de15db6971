import { dialOf, type DialId, type DialValue } from '../setting/dials.ts';
import type { Numbers } from './numbers.ts';
import type { Strings } from './strings.ts';

/** The value of a dial, in words: "6 committees", "80 %", "every 2 months". */
export function dialText(strings: Strings, numbers: Numbers, id: DialId, value: DialValue): string {
  const { values } = strings;
  if (typeof value === 'boolean') return value ? values.on : values.off;
  if (typeof value === 'string') return optionText(strings, value);
  const count = numbers.plain(value);
  const one = value === 1;
  switch (id) {
    case 'committeeEvery':
    case 'stocktakeEvery':
    case 'settlingTime':
    case 'ministerTenure':
    case 'growingTogether':
    case 'thenAfter':
    case 'shockLasts':
      return values.months(count, one);
    case 'leaderAway':
      return value === 0 ? values.never : values.months(count, one);
    case 'laterMonth':
    case 'leaderMonth':
    case 'shockMonth':
      return values.inMonth(count);
    case 'ministerHours':
    case 'leaderHours':
      return values.hours(count);
    case 'czarHours':
      return value === 0 ? values.unlimited : values.hours(count);
    case 'mergedMinistries':
      return values.ministries(count);
    case 'committees':
      return values.committees(count, one);
    case 'workingGroups':
      return values.groups(count, one);
    case 'priorityGoals':
    case 'staff':
      return values.goals(count, one);
    case 'centreUnits':
      return values.units(count, one);
    case 'layers':
      return values.layers(count, one);
    case 'needShock':
    case 'obstacleShock':
      return `× ${count}`;
    case 'scarcity':
    case 'coordinatingLayers':
    case 'missionCost':
    case 'veto':
    case 'pairwise':
    case 'sharedStance':
    case 'complementarity':
      return count;
    default:
      return numbers.percent(value);
  }
}

/** An option of a choice, in words. */
export const optionText = ({ chairs, mechanisms, starts, stays }: Strings, option: string): string => {
  const texts: Readonly<Record<string, string>> = { ...chairs, ...mechanisms, ...starts, stays };
  return texts[option];
};

/** Dials that are not shares, though they lie between 0 and 1. */
const NUMBERS: ReadonlySet<DialId> = new Set(['scarcity', 'missionCost', 'veto', 'pairwise']);

/** Whether the number field shows whole percent, because the dial is a share. */
export const isShare = (id: DialId): boolean => {
  const dial = dialOf(id);
  return dial.kind === 'number' && dial.high <= 1.5 && dial.low >= 0 && !NUMBERS.has(id);
};
