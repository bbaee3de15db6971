import type { i32 } from '../numbers/whole.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Centre } from '../regimes/regime.ts';
import type { Agenda, Forum, Strength } from './forum.ts';
import { DELEGATES, OFFICIALS, PRINCIPALS } from './roles.ts';

/** The terms of a forum in a regime, as numbers (see `Forum` for what they mean). */
export interface Terms {
  readonly every: i32;
  readonly hours: number;
  readonly attendance: i32;
  readonly cost: number;
  /**
   * How much more a meeting costs if several units of the centre serve it without clear roles: a factor of
   * at least 1.
   */
  readonly unclear: number;
  readonly decisions: number;
  readonly authority: Strength;
  readonly arbitration: Strength;
  readonly withoutPrimeMinister: number;
  /** A level of its own in [0, 1]; −1: the staff of the centre prepares it. */
  readonly preparation: number;
  readonly demand: number;
  readonly does: Agenda;
  /** 1 if it shares data; then `capability` (κ) makes up for a lack of openness. */
  readonly dataDriven: i32;
  readonly capability: number;
  /** d_f. */
  readonly chairVoice: number;
}

const attendance = { principals: PRINCIPALS, delegates: DELEGATES, officials: OFFICIALS } as const;

/**
 * The terms of a forum under this centre, as numbers. Fields always stand in the same order, so that the
 * engine has one hidden class for all forums: access is many times faster.
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

/** d_f: a number, or the role of the centre or of a peer. */
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
