import type { Forum } from '../forums/forum.ts';
import type { Decision } from './decision.ts';

/** Who comes to a meeting. A delegate spends no hours of the minister's, binds nobody and decides nothing. */
export type Sent = 'minister' | 'delegate';

/**
 * Asks a minister who has the hours for it to come to a meeting of a forum; `usual` is `'minister'`. Who
 * has too few hours left, or is asked for a delegate only, is not asked: a delegate goes.
 * @example
 * ```ts
 * const spite: Behaviour = {
 *   id: 'spite',
 *   attend: ({ usual, trustInChair }) => (trustInChair < 0.3 ? 'delegate' : usual),
 * };
 * ```
 */
export interface Invitation extends Decision<Sent> {
  /** The forum that meets. */
  readonly forum: Forum;
  /**
   * Trust in the chair, in [0, 1]: in the centre under the centre, a czar or the prime minister, in the
   * ministry of a peer.
   */
  readonly trustInChair: number;
  /** Hours of the minister's that the meeting takes. */
  readonly hours: number;
  /** Hours that the minister has left this month. */
  readonly hoursLeft: number;
}
