import type { Forum } from '../forums/forum.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { committee } from './committee.ts';

/** Preparation of the council by the coordinating minister's own staff (ODD §7.7.16). */
const PREPARATION = 0.6;

/**
 * The council of a coordinating minister: it meets as a czar's circle does, of given ministries on the
 * goals they share, but the centre neither prepares it nor has a voice in it.
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
