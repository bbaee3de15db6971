import type { i32 } from '../numbers/whole.ts';
import { MIDDLE, middleQuantile, tailQuantile } from '../random/normalQuantile.ts';
import { threefry } from '../random/threefry.ts';
import type { Key, Keys } from './records.ts';

/** Words to uniforms: the middle of 2³² equal steps, so never 0 and never 1. */
const STEP: number = 1 / 4294967296;

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

/** A uniform draw of one of many entities. @param place - of its key among `keys` */
export function drawOf(luck: Key, keys: Keys, place: i32, month: i32): number {
  return drawUniform(luck.key0, luck.key1, keys.low[place], keys.high[place], month);
}

/**
 * Uniform draws of a list of entities for an even month and the odd one after it: one block of the generator has words for both.
 * @param low, high - keys of the entities, shape [entity]
 * @param even, odd - overwritten, shape [entity]
 */
export function drawUniforms(
  count: i32,
  key0: i32,
  key1: i32,
  low: Int32Array,
  high: Int32Array,
  pair: i32,
  even: Float64Array,
  odd: Float64Array,
): void {
  // four at a time
  for (let i = 0; i < count; i++) {
    threefry(key0, key1, low[i], high[i] + pair, words);
    even[i] = (words[0] + 0.5) * STEP;
    odd[i] = (words[1] + 0.5) * STEP;
  }
}

/** As `drawUniforms`, standard normal. */
export function drawNormals(
  count: i32,
  key0: i32,
  key1: i32,
  low: Int32Array,
  high: Int32Array,
  pair: i32,
  even: Float64Array,
  odd: Float64Array,
): void {
  drawUniforms(count, key0, key1, low, high, pair, even, odd);
  makeNormal(count, even);
  makeNormal(count, odd);
}

/** Uniform draws become standard normal: first those in the tails, which then lie outside (0, 1), then those in the middle. */
function makeNormal(count: i32, draw: Float64Array): void {
  for (let i = 0; i < count; i++) if (Math.abs(draw[i] - 0.5) > MIDDLE) draw[i] = tailQuantile(draw[i]);
  // four at a time
  for (let i = 0; i < count; i++) {
    const q = draw[i] - 0.5;
    draw[i] = Math.abs(q) <= MIDDLE ? middleQuantile(q) : draw[i];
  }
}
