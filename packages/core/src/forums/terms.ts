import type { Terms } from '../kernels/records.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Centre } from '../regimes/regime.ts';
import type { Forum } from './forum.ts';
import { DELEGATES, OFFICIALS, PRINCIPALS } from './roles.ts';

const attendance = { principals: PRINCIPALS, delegates: DELEGATES, officials: OFFICIALS } as const;

/**
 * The terms of a forum under this centre, as numbers, its fields in one order whoever wrote it: the engine then knows all forums
 * by one layout, and finds their fields many times sooner.
 */
export const termsOf = (forum: Forum, centre: Centre | undefined, { peerBias }: Parameters): Terms => ({
  every: forum.every,
  hours: forum.hours,
  attendance: attendance[forum.attendance],
  cost: forum.cost,
  unclear:
    forum.preparation === 'centre' && centre !== undefined
      ? 1 + (centre.units - 1) * (1 - centre.roleClarity)
      : 1,
  decisions: forum.decisions,
  authority: { base: forum.authority.base, backing: forum.authority.backing },
  arbitration: { base: forum.arbitration.base, backing: forum.arbitration.backing },
  withoutPrimeMinister: forum.withoutPrimeMinister,
  preparation: forum.preparation === 'centre' ? -1 : forum.preparation,
  demand: forum.demand,
  does: {
    exchange: forum.does.exchange,
    agree: forum.does.agree,
    divide: forum.does.divide,
    decide: forum.does.decide,
    holdToAccount: forum.does.holdToAccount,
  },
  dataDriven: Number(forum.dataDriven),
  capability: centre?.capability ?? 0,
  chairVoice: chairVoice(forum.chairVoice, centre?.directorship ?? 0, peerBias),
});

/** d_f: a number, or by the role of who chairs. */
const chairVoice = (voice: Forum['chairVoice'], directorship: number, peerBias: number): number =>
  voice === 'directorship' ? directorship : voice === 'peer-bias' ? peerBias : voice;

/** A ministry's own meeting: its strength follows from the minister's attention, month by month. */
export const ownTerms: Terms = {
  every: 1,
  hours: 0,
  attendance: PRINCIPALS,
  cost: 1,
  unclear: 1,
  decisions: 0,
  authority: { base: 1, backing: 0 },
  arbitration: { base: 1, backing: 0 },
  withoutPrimeMinister: 1,
  preparation: 0,
  demand: 0,
  does: { exchange: 1, agree: 1, divide: 1, decide: 0, holdToAccount: 0 },
  dataDriven: 0,
  capability: 0,
  chairVoice: 0,
};
