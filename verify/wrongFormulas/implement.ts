import { wrongIn } from './wrongFormula.ts';

export const wrongImplement = [
  ...wrongIn(
    'implement',
    'phases/implement.ts',
    [
      '(1 - state.meetingShare[presentMinistry[house]])',
      '(1 + state.meetingShare[presentMinistry[house]])',
      'meetings add capacity',
    ],
    ['(1 - lost[house])', '(1 + lost[house])', 'a reorganisation adds capacity'],
    ['-(state.month - disturbedSince[h]) /', '-state.month /', 'a reorganisation is as old as the run'],
  ),
  ...wrongIn(
    'implement',
    'kernels/implement.ts',
    ['? rateInside : rate', '? rate : rateInside', 'colleagues help strangers more than their own house'],
    ['draw[e] < rate', 'draw[e] >= rate', 'obstacles come where they should not'],
    ['waitsFor[e] >= 0 ? 0 : fits', 'waitsFor[e] >= 0 ? 1 : fits', 'blocked work is delivered'],
    ['lag * (supply[e] - seen[e])', 'supply[e] - seen[e]', 'people see at once what is delivered'],
    [
      'boundedExp(-misfitCost * apart * apart)',
      'boundedExp(-misfitCost * apart)',
      'a stance beyond the ideal helps on one side and hurts on the other',
    ],
  ),
  ...wrongIn(
    'implement',
    'kernels/tally.ts',
    ['return 1 / squares;', 'return squares;', 'the effective number of ministries is its inverse'],
    ['linkEffort[l] * apart * apart', 'apart * apart', 'the spread of ideals counts heads, not effort'],
  ),
];
