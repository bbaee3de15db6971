import { wrongIn } from './wrongFormula.ts';

export const wrongPlan = wrongIn(
  'plan', 'phases/plan.ts',
  ['exp(-buckPassing * (1 - clarity) * ln', 'exp(-buckPassing * clarity * ln', 'a delivery chain makes accountability worse'],
  ['? 1 - spotlight[k] : 1', '? 1 : 1 - spotlight[k]', 'the spotlight takes its share after it has gone'],
  ['towardsMission[m] = 0.5 * attention', 'towardsMission[m] = attention', 'a minister pulls units all the way'],
  ['(culture[m] + (1 - culture[m]) * trustInCentre[m])', 'trustInCentre[m]', 'shared goals need trust in the centre, whatever the culture'],
  ['1 - (seen[e] + belief[e]) / need', '1 - belief[e] / need', 'units forget what they supply themselves'],
  ['outcome[e] * short + turfMotive * turf[e]', 'outcome[e] * short - turfMotive * turf[e]', 'turf repels'],
  ['speed * (value[e] / total - allocation[e])', 'speed * (value[e] / total)', 'allocations grow beyond the unit'],
  ['Math.min(1, known[l] / others[l]) : 1', 'Math.min(1, others[l] / known[l]) : 1', 'the less is known of others, the more units follow them'],
  ['/ (1 + towardsOthers + towardsAgreed)', '/ (1 + towardsOthers)', 'agreements push stances beyond what was agreed'],
  ['noticing * (others - belief[e]) - forgetting * belief[e]', 'noticing * (others - belief[e])', 'nothing is forgotten'],
  ['turfCreep * (1 - responsibility[e])', 'turfCreep', 'turf creeps beyond the whole'],
);
