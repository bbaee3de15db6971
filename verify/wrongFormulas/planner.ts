import { wrongIn, type WrongFormula } from './wrongFormula.ts';

export const wrongPlanner: readonly WrongFormula[] = [
  ...wrongIn('planner', 'planner/allocateBest.ts', 'reachOf', [
    'world.capacity[world.mandateUnit[e]] * benchmark.fit[e])',
    'world.capacity[world.mandateUnit[e]])',
    'the planner overlooks that stances cost work',
  ]),
  ...wrongIn('planner', 'planner/allocateBest.ts', 'refactor', [
    'power(sum, (1 - rho) / rho)',
    'power(sum, 1 / rho)',
    'a wrong margin: the planner stops at a worse plan',
  ]),
  ...wrongIn('planner', 'planner/allocateBest.ts', 'improve', [
    'value *= counts[c] * reach[e];',
    'value *= reach[e];',
    'the planner goes on where needs are covered',
  ]),
  ...wrongIn(
    'planner',
    'planner/chooseStances.ts',
    'chooseShare',
    [
      'if (value > bestValue)',
      'if (value >= 0)',
      'the planner takes the last share of the way that it tries',
    ],
    [
      '(total > 0 ? fits / total : 1) * counts(run, variance, share)',
      '(total > 0 ? fits / total : 1)',
      'the planner chooses stances for adaptation only',
    ],
    [
      'world.goalWeight[k] * counts(run, variance, best)',
      'world.goalWeight[k]',
      'goals are worth their weight, however inconsistent',
    ],
  ),
  ...wrongIn('planner', 'planner/command.ts', 'leaveNothingOpen', [
    'state.waitsFor[e] = -1;',
    '',
    'old obstacles stay under the planner',
  ]),
  ...wrongIn('planner', 'planner/command.ts', 'deliver', [
    'effort * benchmark.fit[e]',
    'effort',
    'the planner delivers at full adaptation',
  ]),
];
