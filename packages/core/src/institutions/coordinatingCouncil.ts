import type { Forum } from '../forums/forum.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { committee } from './committee.ts';

/** A coordinating minister prepares the council with people of his or her own (ODD §7.7.16). */
const PREPARATION = 0.6;

/**
 * The council of a coordinating minister: a czar's means over some ministries, on the goals that they
 * share, not served by the centre.
 */
export const coordinatingCouncil = (
  id: string,
  goals: readonly string[],
  ministries: readonly string[],
  parameters: Parameters,
): Forum => ({
  ...committee(id, goals, { kind: 'czar' }, parameters, ministries),
  kind: 'coordinating-council',
  preparation: PREPARATION,
  demand: 0,
  chairVoice: 0,
});
