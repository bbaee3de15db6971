/**
 * Two numbers that are no farther apart than this share of the larger one are the same: four units in the
 * last place, which is what a few additions in another order make. Nothing else counts as equal.
 */
export const ROUNDING = 4 * Number.EPSILON;

/**
 * Are two numbers the same but for rounding, that is but for `ROUNDING` of the larger one? `isSame(0.1 +
 * 0.2, 0.3)` is true.
 */
export const isSame = (one: number, other: number): boolean =>
  one === other || Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));

/** One minus other; exactly 0 where they are the same but for rounding. */
export const difference = (one: number, other: number): number => (isSame(one, other) ? 0 : one - other);

/** Are all of them the same, but for rounding? So are none, and so is one. NaN is like nothing. */
export function isConstant(values: ArrayLike<number>): boolean {
  let [least, most] = [values[0], values[0]];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) return false;
    if (values[i] < least) least = values[i];
    if (values[i] > most) most = values[i];
  }
  return values.length === 0 || isSame(least, most);
}

/** Squares of what is smaller or larger than these would leave the range of numbers. */
const [SMALL, LARGE] = [1e-140, 1e140];

/**
 * What numbers of this size are divided by before they are squared: 1 but for tiny and huge ones; a power
 * of two, so that no digit is lost.
 */
export const unitOf = (size: number): number =>
  size > 0 && (size < SMALL || size > LARGE) ? powerOfTwo(size) : 1;

/** The power of two at or below a size: what is divided by it keeps every digit. 1 for 0. */
export const powerOfTwo = (size: number): number =>
  size > 0 ? 2 ** Math.max(-1022, Math.floor(Math.log2(size))) : 1;

/** The farthest of values from a centre. */
export function farthestFrom(centre: number, values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i] - centre));
  return most;
}
