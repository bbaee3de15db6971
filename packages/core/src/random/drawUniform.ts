import type { i32 } from '../numbers/whole.ts';
import type { EntityKeys } from './entityKey.ts';
import type { Luck } from './luck.ts';
import { threefry } from './threefry.ts';

/** Step of a uniform draw; a draw is the middle of one of 2³² steps, so never 0 and never 1. */
export const STEP: number = 1 / 4294967296;

const words = new Uint32Array(2);

/**
 * A uniform draw in (0, 1), a multiple of 2⁻³³.
 * @param low, high - the key of an entity
 * @param counter - a month, or any other whole number ≥ 0
 */
export function drawUniform(key0: i32, key1: i32, low: i32, high: i32, counter: i32): number {
  threefry(key0, key1, low, high + (counter >> 1), words);
  return (words[counter & 1] + 0.5) * STEP;
}

/** A uniform draw of one of many entities. @param place - index of its key in `keys` */
export function drawOf(luck: Luck, keys: EntityKeys, place: i32, month: i32): number {
  return drawUniform(luck.key0, luck.key1, keys.low[place], keys.high[place], month);
}
