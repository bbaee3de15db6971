import type { Forum } from '../forums/forum.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { committee } from './committee.ts';
import { strengths } from './strengths.ts';

/** Officials of the ministries on a goal: they tell each other and divide the labour, and never decide. */
export const workingGroup = (id: string, goals: readonly string[], parameters: Parameters): Forum => ({
  ...committee(id, goals, { kind: 'peer', ministry: 'most-effort' }, parameters),
  kind: 'working-group',
  chair: { kind: 'officials' },
  hours: 0,
  attendance: 'officials',
  decisions: 0,
  ...strengths('officials', parameters),
  does: { exchange: 1, agree: 0, divide: 1, decide: 0, holdToAccount: 0 },
  chairVoice: 0,
});
