import type { SittingForum } from './sittingForum.ts';
import { ownTerms } from './terms.ts';
import { MINISTER } from './roles.ts';

const none = new Int32Array(0);
const nothing = { start: new Int32Array(1), items: none };
const luck = { key0: 0, key1: 0 };

/** Placeholder in the record of the meeting before the first one: no members, nothing in scope. */
export const noForum: SittingForum = {
  forum: undefined,
  terms: ownTerms,
  id: 'none',
  chair: 'minister',
  role: MINISTER,
  served: false,
  chairMinistry: -1,
  starts: 0,
  ends: 0,
  members: none,
  isMember: new Uint8Array(0),
  principals: none,
  goals: none,
  goalLinks: nothing,
  isInScope: new Uint8Array(0),
  cells: none,
  cellMandates: nothing,
  memberOf: none,
  decideLuck: luck,
  agendaLuck: luck,
  discoverLuck: luck,
  error: 0,
};
