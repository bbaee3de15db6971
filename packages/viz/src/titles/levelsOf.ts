import type { StackAxis } from '../rows/stackWorlds.ts';
import { digitsFor, formatNumber } from './formatNumber.ts';
import type { Words } from './words.ts';

/** Names of a parameter's bins in rising order: low, middle, high; of a choice, its options. */
export const levelsOf = ({ edges, options }: StackAxis, { discovery }: Words): readonly string[] =>
  options ?? discovery.levels[edges.length === 3 ? 2 : 3];

/**
 * The edges of a parameter's bins as text, with enough digits to tell bins apart; none after the decimal
 * sign where all are whole.
 */
export function edgesAsText({ edges }: StackAxis, words: Words): readonly string[] {
  const digits = edges.every(Number.isInteger) ? 0 : digitsFor(edges[1] - edges[0]);
  return edges.map((edge) => formatNumber(edge, digits, words));
}
