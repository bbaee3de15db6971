import { wrongIn } from './wrongFormula.ts';

export const wrongPlanner = [
  ...wrongIn(
    'planner', 'planner/allocateBest.ts',
    ['(competence[mandateSkill[e]] * capacity[mandateUnit[e]] * fit[e])', '(competence[mandateSkill[e]] * capacity[mandateUnit[e]])', 'the planner overlooks that stances cost work'],
    ['power(sum[k], (1 - rho) / rho)', 'power(sum[k], 1 / rho)', 'a wrong margin: the planner stops at a worse plan'],
    ['return value * benchmark.counts[c] * benchmark.reach[e];', 'return value * benchmark.reach[e];', 'the planner goes on where needs are covered'],
  ),
  ...wrongIn(
    'planner', 'planner/chooseStances.ts',
    ['if (value > bestValue)', 'if (value >= 0)', 'the planner takes the last share of the way that it tries'],
    ['return (total > 0 ? fits / total : 1) * consistencyOfShare(world, state, k, mean, share);', 'return total > 0 ? fits / total : 1;', 'the planner chooses stances for adaptation only'],
    ['goalWeight[k] * consistencyOfShare(world, state, k, mean, best)', 'goalWeight[k]', 'goals are worth their weight, however inconsistent'],
  ),
  ...wrongIn(
    'planner', 'planner/command.ts',
    ['state.waitsFor.fill(-1);', '', 'old obstacles stay under the planner'],
    ['effort[e] * fit[e]', 'effort[e]', 'the planner delivers at full adaptation'],
  ),
];
