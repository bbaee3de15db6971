import type { i32 } from '../numbers/whole.ts';
import { STEP } from './drawUniform.ts';
import type { EntityKeys } from './entityKey.ts';
import type { Luck } from './luck.ts';
import { MIDDLE, middleQuantile, tailQuantile } from './normalQuantile.ts';
import { threefry } from './threefry.ts';

/**
 * The draws of a list of entities in an even month and in the odd one after it: one block of the generator
 * gives a word for each. Filled when either month is first asked for; nothing else depends on that.
 */
export interface MonthlyDraws {
  /** Shape [entity]. */
  readonly even: Float64Array;
  /** Shape [entity]. */
  readonly odd: Float64Array;
  /** Which two months these are: the even one / 2; −1 before the first. */
  pair: i32;
}

const words = new Uint32Array(2);

/** Uniform draws of a month, in (0, 1), shape [entity]; overwritten two months later. */
export function uniformsOf(draws: MonthlyDraws, luck: Luck, keys: EntityKeys, month: i32): Float64Array {
  const pair = month >> 1;
  if (draws.pair !== pair) drawUniforms(draws, luck, keys, pair);
  return (month & 1) === 0 ? draws.even : draws.odd;
}

/** Standard normal draws of a month, shape [entity]; overwritten two months later. */
export function normalsOf(draws: MonthlyDraws, luck: Luck, keys: EntityKeys, month: i32): Float64Array {
  const pair = month >> 1;
  if (draws.pair !== pair) {
    drawUniforms(draws, luck, keys, pair);
    makeNormal(draws.even);
    makeNormal(draws.odd);
  }
  return (month & 1) === 0 ? draws.even : draws.odd;
}

function drawUniforms(draws: MonthlyDraws, luck: Luck, keys: EntityKeys, pair: i32): void {
  const even = draws.even;
  const odd = draws.odd;
  const low = keys.low;
  const high = keys.high;
  const key0 = luck.key0;
  const key1 = luck.key1;
  for (let i = 0; i < even.length; i++) {
    threefry(key0, key1, low[i], high[i] + pair, words);
    even[i] = (words[0] + 0.5) * STEP;
    odd[i] = (words[1] + 0.5) * STEP;
  }
  draws.pair = pair;
}

/** Uniform draws become standard normal. */
function makeNormal(draw: Float64Array): void {
  for (let i = 0; i < draw.length; i++) {
    const q = draw[i] - 0.5;
    draw[i] = Math.abs(q) <= MIDDLE ? middleQuantile(q) : tailQuantile(draw[i]);
  }
}
