import { wrongIn, type WrongFormula } from './wrongFormula.ts';

export const wrongPlan: readonly WrongFormula[] = [
  ...wrongIn(
    'plan',
    'month/plan.ts',
    'giveCredit',
    [
      'exp(-parameters.buckPassing * (1 - clarity) * ln',
      'exp(-parameters.buckPassing * clarity * ln',
      'a delivery chain makes accountability worse',
    ],
    [
      '? 1 - arrangement.spotlight[k] : 1',
      '? 1 : 1 - arrangement.spotlight[k]',
      'the spotlight takes its share after it has gone',
    ],
  ),
  ...wrongIn(
    'plan',
    'month/plan.ts',
    'setPulls',
    [
      'world.parameters.missionPull * state.attention[ministry]',
      'state.attention[ministry]',
      'a minister pulls units all the way',
    ],
    [
      '(culture[i] + (1 - culture[i]) * state.trustInCentre[i])',
      'state.trustInCentre[i]',
      'shared goals need trust in the centre, whatever the culture',
    ],
  ),
  ...wrongIn(
    'plan',
    'month/plan.ts',
    'valueMandates',
    [
      '1 - (seen[e] + belief[e]) / need',
      '1 - belief[e] / need',
      'units forget what they supply themselves',
    ],
    ['outcome * short + turfMotive * turf[e]', 'outcome * short - turfMotive * turf[e]', 'turf repels'],
  ),
  ...wrongIn('plan', 'month/plan.ts', 'allocate', [
    'speed * (value[e] / total - allocation[e])',
    'speed * (value[e] / total)',
    'allocations grow beyond the unit',
  ]),
  ...wrongIn('plan', 'month/plan.ts', 'findKnown', [
    'Math.min(1, sum / others) : 1',
    'Math.min(1, others / sum) : 1',
    'the less is known of others, the more units follow them',
  ]),
  ...wrongIn('plan', 'month/plan.ts', 'takeStances', [
    '/ (1 + towardsOthers + towardsAgreed)',
    '/ (1 + towardsOthers)',
    'agreements push stances beyond what was agreed',
  ]),
  ...wrongIn(
    'plan',
    'month/plan.ts',
    'forgetAndCreep',
    [
      'noticing * (others - belief[e]) - forgetting * belief[e]',
      'noticing * (others - belief[e])',
      'nothing is forgotten',
    ],
    ['turfCreep * (1 - responsibility[e])', 'turfCreep', 'turf creeps beyond the whole'],
  ),
];
