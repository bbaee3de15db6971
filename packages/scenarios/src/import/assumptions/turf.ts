/** Turf claim that goes with even the smallest part in a function. */
const LEAST = 0.1;

/**
 * Assumption: who spends more of a function's money claims it more strongly.
 *
 * With the square root, as most shares are small: 1 % of a function gives 0.19, a quarter 0.55, all of it 1,
 * which is about the range of the stylised government (ODD §5).
 *
 * @param share - the unit's share of the money of a function, in [0, 1]
 */
export const turfOf = (share: number): number => LEAST + (1 - LEAST) * Math.sqrt(share);
