import type { Forum } from '../forums/forum.ts';
import type { Decision } from './decision.ts';

/**
 * How far a member goes along with what a meeting says, agrees and divides, from 0 (not at all) to 1;
 * `usual` is its openness
 * ι = χ + (1 − χ)·(trust in the chair). Not asked of a ministry's own meeting.
 * @example
 * ```ts
 * const obstinate: Behaviour = {
 *   id: 'obstinate',
 *   goAlong: ({ usual, ministry }) => (ministry === 'health' ? 0 : usual),
 * };
 * ```
 */
export interface Proposal extends Decision<number> {
  /** The forum that meets. */
  readonly forum: Forum;
  /** Trust in the chair, in [0, 1] (see `Invitation`). */
  readonly trustInChair: number;
  /** Did the minister come, not a delegate? */
  readonly came: boolean;
}
