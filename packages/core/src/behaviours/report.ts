import type { Forum } from '../forums/forum.ts';
import type { Decision } from './decision.ts';

/**
 * What a unit supplies in a cell, to be reported to the others in a forum that exchanges; `usual` is what
 * it sees itself supply, and the answer what it says, both in effective effort a month, ≥ 0. Not asked in
 * a data-driven forum, which shares the data themselves, nor in a ministry's own meeting.
 * @example
 * ```ts
 * const overstating: Behaviour = { id: 'overstating', report: ({ usual }) => 1.5 * usual };
 * ```
 */
export interface OwnSupply extends Decision<number> {
  /** The forum that it is reported to. */
  readonly forum: Forum;
  /** Id of the unit. */
  readonly unit: string;
  /** The cell, by the ids of its segment and its service. */
  readonly cell: { readonly segment: string; readonly service: string };
  /** What the cell needs, effective effort a month. */
  readonly need: number;
}
