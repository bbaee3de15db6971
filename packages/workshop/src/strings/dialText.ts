import { dialOf, type DialId, type DialValue } from '../setting/dials.ts';
import type { Numbers } from './numbers.ts';
import type { Strings } from './strings.ts';

/** Where a dial stands, in words: "6 committees", "80 %", "every 2 months". */
export function dialText(strings: Strings, numbers: Numbers, id: DialId, value: DialValue): string {
  const { values, chairs } = strings;
  if (typeof value === 'boolean') return value ? values.on : values.off;
  if (typeof value === 'string') return chairs[value];
  const count = numbers.plain(value);
  const one = value === 1;
  switch (id) {
    case 'committeeEvery':
    case 'stocktakeEvery':
    case 'settlingTime':
    case 'ministerTenure':
      return values.months(count, one);
    case 'ministerHours':
      return values.hours(count);
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
    case 'scarcity':
    case 'complementarity':
      return count;
    default:
      return numbers.percent(value);
  }
}

/** What the number field shows: whole percent where the slider means a share. */
export const isShare = (id: DialId): boolean => {
  const dial = dialOf(id);
  return dial.kind === 'number' && dial.high <= 1.5 && dial.low >= 0 && id !== 'scarcity';
};
