/**
 * Two numbers no farther apart than this share of the larger one count as equal: four units in the last
 * place, as a few additions in another order may make.
 */
export const ROUNDING = 4 * Number.EPSILON;

/** Are two numbers equal but for rounding (`ROUNDING`)? `isSame(0.1 + 0.2, 0.3)` is true. */
export const isSame = (one: number, other: number): boolean =>
  one === other || Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));

/** One minus other; exactly 0 if they are equal but for rounding. */
export const difference = (one: number, other: number): number => (isSame(one, other) ? 0 : one - other);

/** Are all values equal but for rounding? True for none and for one; false with a NaN. */
export function isConstant(values: ArrayLike<number>): boolean {
  let [least, most] = [values[0], values[0]];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) return false;
    if (values[i] < least) least = values[i];
    if (values[i] > most) most = values[i];
  }
  return values.length === 0 || isSame(least, most);
}

/** Squares of smaller or larger numbers might under- or overflow. */
const [SMALL, LARGE] = [1e-140, 1e140];

/**
 * A unit in which numbers of this size can be squared: 1, or for tiny and huge ones a power of two, so
 * that dividing by it loses no digit.
 */
export const unitOf = (size: number): number =>
  size > 0 && (size < SMALL || size > LARGE) ? powerOfTwoBelow(size) : 1;

/** The power of two at or below a size: dividing by it loses no digit. 1 for 0. */
export const powerOfTwoBelow = (size: number): number =>
  size > 0 ? 2 ** Math.max(-1022, Math.floor(Math.log2(size))) : 1;

/** Largest distance of values from a centre. */
export function farthestFrom(centre: number, values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i] - centre));
  return most;
}
