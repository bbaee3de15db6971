import { luckWithin, type Luck } from '@joined-up/core';

/**
 * Owen's nested scrambling of the 32 binary digits of a place: each digit is flipped or not by a coin that
 * depends on all digits before it. Points stay as evenly spread as before, and each by itself is uniform.
 * @param bits - the first digit in the highest bit
 * @param luck - of the dimension
 * @see Owen (1995), Monte Carlo and Quasi-Monte Carlo Methods in Scientific Computing, 299–317
 */
export function owenScrambled(bits: number, luck: Luck): number {
  let turned = 0;
  for (let digit = 0; digit < 32; digit++) {
    // A node of the tree of digits: a leading 1, then the digits before this one.
    const node = digit === 0 ? 1 : (1 << digit) | (bits >>> (32 - digit));
    turned |= (luckWithin(luck, node).key0 & 1) << (31 - digit);
  }
  return bits ^ turned;
}
