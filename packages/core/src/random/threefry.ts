import type { i32 } from '../numbers/whole.ts';

/**
 * Threefry-2×32 with 13 rounds: a keyed random function of a counter.
 *
 * Equal (key, counter), equal words, whatever was drawn before: that is what lets regimes share their luck.
 * 13 rounds is the fewest that passes the BigCrush battery.
 *
 * @param key0 - first word of the key, 32 bits
 * @param key1 - second word of the key, 32 bits
 * @param counter0 - first word of the counter, 32 bits (here: an entity)
 * @param counter1 - second word of the counter, 32 bits (here: a pair of months)
 * @param words - overwritten, shape [2]: two independent words of 32 bits
 * @see Salmon, Moraes, Dror & Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, SC'11
 */
export function threefry(key0: i32, key1: i32, counter0: i32, counter1: i32, words: Uint32Array): void {
  const key2 = key0 ^ key1 ^ 0x1bd11bda;
  let a = (counter0 + key0) | 0;
  let b = (counter1 + key1) | 0;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + key1) | 0;
  b = (b + key2 + 1) | 0;
  a = (a + b) | 0;
  b = ((b << 17) | (b >>> 15)) ^ a;
  a = (a + b) | 0;
  b = ((b << 29) | (b >>> 3)) ^ a;
  a = (a + b) | 0;
  b = ((b << 16) | (b >>> 16)) ^ a;
  a = (a + b) | 0;
  b = ((b << 24) | (b >>> 8)) ^ a;
  a = (a + key2) | 0;
  b = (b + key0 + 2) | 0;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + key0) | 0;
  b = (b + key1 + 3) | 0;
  a = (a + b) | 0;
  b = ((b << 17) | (b >>> 15)) ^ a;
  words[0] = a;
  words[1] = b;
}
