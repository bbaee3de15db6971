import { wrongIn, type WrongFormula } from './wrongFormula.ts';

export const wrongImplement: readonly WrongFormula[] = [
  ...wrongIn(
    'implement',
    'month/implement.ts',
    'netCapacity',
    [
      '(1 - state.meetingShare[arrangement.presentMinistry[house]])',
      '(1 + state.meetingShare[arrangement.presentMinistry[house]])',
      'meetings add capacity',
    ],
    ['(1 - lost[house])', '(1 + lost[house])', 'a reorganisation adds capacity'],
    ['state.month - since;', 'state.month;', 'a reorganisation is as old as the run'],
  ),
  ...wrongIn('implement', 'month/implement.ts', 'helpOneself', [
    '? world.parameters.selfHelpInside : world.parameters.selfHelp;',
    '? world.parameters.selfHelp : world.parameters.selfHelpInside;',
    'colleagues help strangers more than their own house',
  ]),
  ...wrongIn('implement', 'month/implement.ts', 'meetObstacles', [
    'draw[e] >= rate',
    'draw[e] < rate',
    'obstacles come where they should not',
  ]),
  ...wrongIn(
    'implement',
    'month/implement.ts',
    'deliver',
    ['waitsFor[e] >= 0 ? 0 : mean', 'waitsFor[e] >= 0 ? 1 : mean', 'blocked work is delivered'],
    ['lag * (supply[e] - seen[e])', 'supply[e] - seen[e]', 'people see at once what is delivered'],
  ),
  ...wrongIn('implement', 'month/implement.ts', 'adapt', [
    'boundedExp(-misfitCost * apart * apart)',
    'boundedExp(-misfitCost * apart)',
    'a stance beyond the ideal helps on one side and hurts on the other',
  ]),
  ...wrongIn('implement', 'month/tally.ts', 'effectiveNumber', [
    'return 1 / squares;',
    'return squares;',
    'the effective number of ministries is its inverse',
  ]),
  ...wrongIn('implement', 'month/tally.ts', 'takeMeans', [
    'spread[k] += effort[l] * apart',
    'spread[k] += apart',
    'the spread of ideals counts heads, not effort',
  ]),
];
