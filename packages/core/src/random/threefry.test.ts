import { describe, expect, it } from 'vitest';
import { threefry } from './threefry.ts';

describe('threefry', () => {
  // Known answers of the authors' Random123 library, Threefry-2×32 with 13 rounds.
  it.each([
    [
      [0, 0],
      [0, 0],
      [0x9d1c5ec6, 0x8bd50731],
    ],
    [
      [-1, -1],
      [-1, -1],
      [0xfd36d048, 0x2d17272c],
    ],
    [
      [0x13198a2e, 0x03707344],
      [0x243f6a88, 0x85a308d3],
      [0xba3e4725, 0xf27d669e],
    ],
  ])('of key %j and counter %j is %j', (key, counter, expected) => {
    const words = new Uint32Array(2);
    threefry(key[0], key[1], counter[0], counter[1], words);
    expect([...words]).toEqual(expected);
  });
});
