import type { Forum } from '../forums/forum.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { strengths } from './strengths.ts';

/**
 * A joint stocktake of the priority goals: data on the table, obstacles resolved, nobody can pass the
 * buck.
 */
export const stocktake = (id: string, goals: readonly string[], parameters: Parameters): Forum => ({
  id,
  kind: 'stocktake',
  chair: { kind: 'prime-minister' },
  members: 'mandated',
  goals,
  every: parameters.stocktakeEvery,
  hours: parameters.stocktakeHours + parameters.stocktakeHoursPerGoal * goals.length,
  attendance: 'principals',
  cost: 1,
  decisions: parameters.stocktakeDecisions,
  ...strengths('prime-minister', parameters),
  preparation: 'centre',
  demand: 1,
  does: { exchange: 1, agree: 0, divide: 0, decide: 1, holdToAccount: 1 },
  dataDriven: true,
  chairVoice: 0,
});
