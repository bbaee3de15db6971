import type { Forum } from '../forums/forum.ts';
import type { Parameters } from '../parameters/parameters.ts';

/** Cabinet: all ministries, all goals, the prime minister in the chair; its agenda is full, so it exchanges and agrees at a quarter of full strength. */
export const cabinet = (parameters: Parameters): Forum => ({
  id: 'cabinet', kind: 'cabinet', chair: { kind: 'prime-minister' }, members: 'all', goals: 'all', every: 1,
  hours: parameters.cabinetHours, attendance: 'principals', cost: 1, decisions: parameters.cabinetDecisions,
  authority: { base: 0.4, backing: 0.6 }, arbitration: { base: 0, backing: 0.9 }, withoutPrimeMinister: 0.5,
  preparation: parameters.cabinetPreparation, demand: 0,
  does: { exchange: 0.25, agree: 0.25, divide: 0, decide: 1, holdToAccount: 0 }, dataDriven: false, chairVoice: 0,
});
