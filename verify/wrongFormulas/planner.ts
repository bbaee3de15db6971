import { wrongIn } from './wrongFormula.ts';

export const wrongPlanner = [
  ...wrongIn(
    'planner',
    'planner/allocateBest.ts',
    [
      'world.capacity[world.mandateUnit[e]] * benchmark.fit[e])',
      'world.capacity[world.mandateUnit[e]])',
      'the planner overlooks that stances cost work',
    ],
    [
      'power(sum, (1 - rho) / rho)',
      'power(sum, 1 / rho)',
      'a wrong margin: the planner stops at a worse plan',
    ],
    ['value *= counts[c] * reach[e];', 'value *= reach[e];', 'the planner goes on where needs are covered'],
  ),
  ...wrongIn(
    'planner',
    'planner/chooseStances.ts',
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
  ...wrongIn(
    'planner',
    'planner/command.ts',
    ['state.waitsFor[e] = -1;', '', 'old obstacles stay under the planner'],
    ['effort * benchmark.fit[e]', 'effort', 'the planner delivers at full adaptation'],
  ),
];
