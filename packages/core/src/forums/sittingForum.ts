import type { Grouping } from '../government/grouping.ts';
import type { Luck } from '../random/luck.ts';
import type { i32 } from '../numbers/whole.ts';
import type { Forum } from './forum.ts';
import type { Terms } from './terms.ts';

/** A forum at work in one world: its members, goals and cells as index lists, made once. */
export interface SittingForum {
  /** Its data; none for a ministry's own meeting, whose terms follow from the minister's attention. */
  readonly forum: Forum | undefined;
  readonly id: string;
  readonly chair: 'prime-minister' | 'centre' | 'czar' | 'peer' | 'officials' | 'minister';
  /** The same as numbers: its terms, and who is in the chair (see `roles`). */
  readonly terms: Terms;
  readonly role: i32;
  /** The peer in the chair, −1 if none. */
  readonly chairMinistry: i32;
  /** Prepared by the staff of the centre? */
  readonly served: boolean;
  /** Month it starts, and the month at whose start it ends. */
  readonly starts: i32;
  readonly ends: number;

  /** Legacy ministries, rising, and a mark for each. */
  readonly members: Int32Array;
  readonly isMember: Uint8Array;
  /** Present-day ministries of the members, each once. */
  readonly principals: Int32Array;

  /** Goals in scope in the order of treatment, with the members' links in each; and a mark for each cell in scope. */
  readonly goals: Int32Array;
  readonly goalLinks: Grouping;
  readonly isInScope: Uint8Array;
  /** Cells in scope in which a member has a mandate, each once, and the member mandates in them. */
  readonly cells: Int32Array;
  readonly cellMandates: Grouping;
  /** The member whose mandate it is, along the same places. */
  readonly memberOf: Int32Array;

  /**
   * Luck of its decisions, of its agenda and of what it finds; and the constant error of what it agrees
   * without role clarity.
   */
  readonly decideLuck: Luck;
  readonly agendaLuck: Luck;
  readonly discoverLuck: Luck;
  readonly error: number;
}

/** What a forum keeps when it goes on: its rhythm, its end, and the peer in the chair. */
export type Held = Pick<SittingForum, 'starts' | 'ends' | 'chairMinistry'>;
