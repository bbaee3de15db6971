import type { Draw } from '../bootstrap/draw.ts';

/**
 * Keyed draws for tests: a mixed counter (splitmix32).
 * @see Steele, Lea & Flood (2014), Fast splittable pseudorandom number generators, OOPSLA '14
 */
export function countedDraws(seed: number): Draw {
  return (place) => {
    let state = (Math.imul(seed, 0x632be5ab) + Math.imul(place + 1, 0x9e3779b9)) | 0;
    state = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    state = Math.imul(state ^ (state >>> 15), 0x735a2d97);
    return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
  };
}
