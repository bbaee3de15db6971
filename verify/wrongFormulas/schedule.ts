import { wrongIn, type WrongFormula } from './wrongFormula.ts';

export const wrongSchedule: readonly WrongFormula[] = [
  ...wrongIn(
    'schedule',
    'regimes/reorganisation.ts',
    'reorganise',
    ['disturbedSince[house] = month;', 'void month;', 'a reorganisation disturbs nobody'],
    [
      'if (isMerged) mergedSince[ministry] = month;',
      'if (isMerged) mergedSince[ministry] = 0;',
      'a merger is as old as the run',
    ],
  ),
  ...wrongIn('schedule', 'regimes/reorganisation.ts', 'isTheSame', [
    '(one === now) === (before.presentMinistry[other] === then)',
    'one !== now || before.presentMinistry[other] === then',
    'a ministry that loses a house is not reorganised',
  ]),
  ...wrongIn(
    'schedule',
    'simulate/putInForce.ts',
    'putInForce',
    ['isFirst ? {} : goingOn(world.government, before, regime)', '{}', 'every step begins all forums anew'],
    [
      'state.backing = Math.min(state.backing, Math.max(backingFloor, centre.mandate))',
      'void backingFloor',
      'a leader leaves his backing behind',
    ],
    [
      'if (centre === undefined) state.backing = backingFloor;',
      'if (centre === undefined) void backingFloor;',
      'backing outlives the centre',
    ],
  ),
  ...wrongIn('schedule', 'simulate/befall.ts', 'befall', [
    'shock.until === month ? -1 : 1',
    '1',
    'a shock that is over comes again',
  ]),
  ...wrongIn(
    'schedule',
    'simulate/befall.ts',
    'bringToMonth',
    ['month >= shock.until', 'month > shock.until', 'a shock lasts a month too long'],
    ['changed.averageCapacity =', 'const unused =', 'meetings cost what they cost before a shock'],
  ),
];
