import { drawUniform } from '../kernels/luck.ts';
import { highOf, lowOf, type WhoDraws, type EntityKeys } from './entityKey.ts';
import { standardNormalQuantile } from './normalQuantile.ts';
import type { Luck } from './luck.ts';

/** A uniform draw in (0, 1), a multiple of 2⁻³³. */
export const uniform = ({ key0, key1 }: Luck, entity: WhoDraws, month = 0): number =>
  drawUniform(key0, key1, lowOf(entity), highOf(entity), month);

/** A standard normal draw. */
export const normal = (luck: Luck, entity: WhoDraws, month = 0): number =>
  standardNormalQuantile(uniform(luck, entity, month));

/**
 * The draws of a list of entities in an even month and in the odd one after it: a block of the generator has words for both.
 * Filled when the first of the two months asks; nothing else depends on it.
 */
export interface MonthlyDraws {
  readonly even: Float64Array;
  readonly odd: Float64Array;
  /** Which two months these are: the even one / 2; −1 before the first. */
  pair: number;
}

/** Draws yet to be made, for so many entities. */
export const noDraws = (entities: number): MonthlyDraws => ({
  even: new Float64Array(entities),
  odd: new Float64Array(entities),
  pair: -1,
});

/** What makes draws for a list of entities in two months: see `drawUniforms`. */
type Draw = (
  count: number,
  key0: number,
  key1: number,
  low: Int32Array,
  high: Int32Array,
  pair: number,
  even: Float64Array,
  odd: Float64Array,
) => void;

/**
 * Makes the draws of a month if they are not there yet.
 * @param entities - their keys, shapes [count]; or the addresses of these columns
 * @param draws - of this luck and these entities, and of no others
 * @param columns - the same as `draw` takes them: in place, or by their address (see `columnsOf`)
 */
export function renew(
  draw: Draw,
  { key0, key1 }: Luck,
  count: number,
  { low, high }: EntityKeys,
  month: number,
  draws: MonthlyDraws,
  columns: MonthlyDraws,
): void {
  const pair = month >> 1;
  if (draws.pair === pair) return;
  draw(count, key0, key1, low, high, pair, columns.even, columns.odd);
  draws.pair = pair;
}

/** The draws of a month; shape [entity]; overwritten two months later. */
export const ofMonth = ({ even, odd }: MonthlyDraws, month: number): Float64Array =>
  (month & 1) === 0 ? even : odd;
