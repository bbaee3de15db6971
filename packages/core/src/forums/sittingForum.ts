import type { Grouping } from '../government/grouping.ts';
import type { Luck } from '../random/luck.ts';
import type { i32 } from '../numbers/whole.ts';
import type { Forum } from './forum.ts';
import type { Terms } from './terms.ts';

/** A forum at work in one world: its members, goals and cells as index lists, made once. */
export interface SittingForum {
  /** Its data; undefined for a ministry's own meeting, whose terms follow from the minister's attention. */
  readonly forum: Forum | undefined;
  /**
   * Id of the forum; `ministry:…` for a ministry's own meeting, `house:…` for the part that one house
   * holds.
   */
  readonly id: string;
  /**
   * Who chairs it: the head of government, the centre, a czar, the peer of `chairMinistry`, officials, or
   * (in its own meeting) the minister.
   */
  readonly chair: 'prime-minister' | 'centre' | 'czar' | 'peer' | 'officials' | 'minister';
  /** Its hours, cadence and strengths as numbers. */
  readonly terms: Terms;
  /** Who is in the chair, as a number (see `roles`). */
  readonly role: i32;
  /** The peer in the chair, −1 if none. */
  readonly chairMinistry: i32;
  /** Prepared by the staff of the centre? */
  readonly served: boolean;
  /** Month it starts. */
  readonly starts: i32;
  /** Month at whose start it ends; infinity: it stays. */
  readonly ends: number;

  /** Legacy ministries that sit in it, in ascending order. */
  readonly members: Int32Array;
  /** 1 for those who sit in it. Shape [ministry]. */
  readonly isMember: Uint8Array;
  /** Present-day ministries of the members, each once. */
  readonly principals: Int32Array;

  /** Goals in scope in the order of treatment. */
  readonly goals: Int32Array;
  /** Links of the members in each of those goals. */
  readonly goalLinks: Grouping;
  /** 1 for the cells of those goals. Shape [cell]. */
  readonly isInScope: Uint8Array;
  /** Cells in scope in which a member has a mandate, each once. */
  readonly cells: Int32Array;
  /** The mandates of members in each of those cells. */
  readonly cellMandates: Grouping;
  /** The member whose mandate it is, parallel to `cellMandates.items`. */
  readonly memberOf: Int32Array;

  /** Luck of whether it resolves an obstacle. */
  readonly decideLuck: Luck;
  /** Luck of how many obstacles come up. */
  readonly agendaLuck: Luck;
  /** Luck of which obstacles it finds. */
  readonly discoverLuck: Luck;
  /** The constant error of what it agrees where roles are unclear, in units of stance. */
  readonly error: number;
}

/** What a forum keeps when it goes on: its rhythm, its end, and the peer in the chair. */
export type Held = Pick<SittingForum, 'starts' | 'ends' | 'chairMinistry'>;
