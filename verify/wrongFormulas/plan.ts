import { wrongIn } from './wrongFormula.ts';

export const wrongPlan = [
  ...wrongIn(
    'plan',
    'phases/plan.ts',
    [
      'exp(-buckPassing * (1 - clarity) * ln',
      'exp(-buckPassing * clarity * ln',
      'a delivery chain makes accountability worse',
    ],
    ['? 1 - spotlight[k] : 1', '? 1 : 1 - spotlight[k]', 'the spotlight takes its share after it has gone'],
    [
      'towardsMission[i] = missionPull * attention',
      'towardsMission[i] = attention',
      'a minister pulls units all the way',
    ],
    [
      '(culture[i] + (1 - culture[i]) * trustInCentre[i])',
      'trustInCentre[i]',
      'shared goals need trust in the centre, whatever the culture',
    ],
  ),
  ...wrongIn(
    'plan',
    'kernels/plan.ts',
    [
      '1 - (seen[e] + belief[e]) / need',
      '1 - belief[e] / need',
      'units forget what they supply themselves',
    ],
    ['value[e] * short + turfMotive * turf[e]', 'value[e] * short - turfMotive * turf[e]', 'turf repels'],
    [
      'step * (value[e] / total - allocation[e])',
      'step * (value[e] / total)',
      'allocations grow beyond the unit',
    ],
    [
      'Math.min(1, sum / others) : 1',
      'Math.min(1, others / sum) : 1',
      'the less is known of others, the more units follow them',
    ],
    [
      '/ (1 + towardsOthers + towardsAgreed)',
      '/ (1 + towardsOthers)',
      'agreements push stances beyond what was agreed',
    ],
    [
      'noticing * (others - belief[e]) - forgetting * belief[e]',
      'noticing * (others - belief[e])',
      'nothing is forgotten',
    ],
    ['turfCreep * (1 - responsibility[e])', 'turfCreep', 'turf creeps beyond the whole'],
  ),
];
