import { STANDARD_GOVERNMENT, type GovernmentName } from './governments.ts';
import { starting, type Setting } from './setting.ts';

export type Side = 'a' | 'b';

/**
 * What the screen compares: two ways of coordinating one government. Undo, links and replays work on this.
 */
export interface Comparison {
  /** Which government it is. */
  readonly government: GovernmentName;
  /** The first way of coordinating: its start, and what was changed. */
  readonly a: Setting;
  /** The second, likewise. */
  readonly b: Setting;
  /** The metric in the big picture, by its id. */
  readonly metric: string;
}

/** What a room sees first. */
export const standardComparison: Comparison = {
  government: STANDARD_GOVERNMENT,
  a: starting('status-quo'),
  b: starting('cog'),
  metric: 'outcome',
};

export const sameComparison = (one: Comparison, other: Comparison): boolean =>
  JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));

/** With changes sorted by name: the order in which a room made them does not matter. */
const ordered = ({ government, a, b, metric }: Comparison) => [
  government,
  metric,
  ...[a, b].map(({ start, changes }) => [start, Object.entries(changes).sort()]),
];
