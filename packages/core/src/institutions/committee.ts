import type { Chair, Forum } from '../forums/forum.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { strengths } from './strengths.ts';

/**
 * A committee on some goals: a sub-cabinet under the prime minister, a czar's circle, or under the centre
 * or a peer (ODD §7.2, §3).
 */
export function committee(
  id: string,
  goals: readonly string[],
  chair: Exclude<Chair, { kind: 'officials' }>,
  parameters: Parameters,
  members: Forum['members'] = 'mandated',
): Forum {
  const peer = chair.kind === 'peer';
  return {
    id,
    kind: 'committee',
    chair,
    members,
    goals,
    every: parameters.committeeEvery,
    hours: parameters.forumHours,
    attendance: 'principals',
    cost: 1,
    decisions: parameters.committeeDecisions,
    ...strengths(chair.kind, parameters),
    preparation: peer ? parameters.peerPreparation : 'centre',
    demand: 1,
    does: { exchange: 1, agree: 1, divide: 1, decide: 1, holdToAccount: 0 },
    dataDriven: false,
    chairVoice: peer ? 'peer-bias' : 'directorship',
  };
}
