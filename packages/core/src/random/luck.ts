import type { i32 } from '../numbers/whole.ts';
import seedrandom from 'seedrandom';
import { highOf, lowOf, type WhoDraws } from './entityKey.ts';
import { streamNumber, type StreamName } from './streams.ts';
import { threefry } from './threefry.ts';

/** A key of 64 bits: all the randomness of a run, of a stream, or of one forum in it. */
export interface Luck {
  /** The first 32 of the 64 bits, as a signed whole number. */
  readonly key0: i32;
  /** The other 32 bits, as a signed whole number. */
  readonly key1: i32;
}

/** What a user may call a seed; `7` and `'7'` are the same seed. */
export type Seed = number | string;

/** The luck of a seed: text or number to a key of 64 bits, through seedrandom. */
export function luckOf(seed: Seed): Luck {
  const generator = seedrandom.alea(String(seed));
  return { key0: generator.int32(), key1: generator.int32() };
}

const words = new Uint32Array(2);

/** A luck inside a luck, independent of all others: of an entity, or of a named stream. */
export function luckWithin({ key0, key1 }: Luck, entity: WhoDraws, salt = 0): Luck {
  threefry(key0, key1, lowOf(entity), highOf(entity) + salt, words);
  return { key0: words[0] | 0, key1: words[1] | 0 };
}

/** The luck of one stream of a run. */
export const streamOf = (luck: Luck, name: StreamName): Luck => luckWithin(luck, streamNumber(name), -1);
