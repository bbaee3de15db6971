import type { Forum } from '../forums/forum.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { strengths } from './strengths.ts';

/**
 * Cabinet: all ministries, all goals, the prime minister in the chair; its agenda is full, so it exchanges
 * and agrees at part of full strength (ODD §7.2).
 */
export const cabinet = (parameters: Parameters): Forum => ({
  id: 'cabinet',
  kind: 'cabinet',
  chair: { kind: 'prime-minister' },
  members: 'all',
  goals: 'all',
  every: 1,
  hours: parameters.cabinetHours,
  attendance: 'principals',
  cost: 1,
  decisions: parameters.cabinetDecisions,
  ...strengths('prime-minister', parameters),
  preparation: parameters.cabinetPreparation,
  demand: 0,
  does: {
    exchange: parameters.cabinetStrength,
    agree: parameters.cabinetStrength,
    divide: 0,
    decide: 1,
    holdToAccount: 0,
  },
  dataDriven: false,
  chairVoice: 0,
});
