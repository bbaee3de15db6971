import { standardNormalQuantile } from './normalQuantile.ts';
import type { Luck } from './luck.ts';
import { threefry } from './threefry.ts';

/** Words to uniforms: the middle of 2³² equal steps, so never 0 and never 1. */
const STEP = 2 ** -32;

const words = new Uint32Array(2);

/**
 * One word of 32 bits. A block of two words serves an even month and the odd one after it.
 * @param entity - 32-bit number of whoever draws
 * @param month - whole number ≥ 0; or any other counter
 */
export function word({ key0, key1 }: Luck, entity: number, month = 0): number {
  threefry(key0, key1, entity, month >> 1, words);
  return words[month & 1];
}

/** A uniform draw in (0, 1), a multiple of 2⁻³³. */
export const uniform = (luck: Luck, entity: number, month = 0): number => (word(luck, entity, month) + 0.5) * STEP;

/** A standard normal draw. */
export const normal = (luck: Luck, entity: number, month = 0): number =>
  standardNormalQuantile(uniform(luck, entity, month));

/**
 * The draws of a list of entities in an even month and in the odd one after it: a block of the generator has words for both.
 * Filled when the first of the two months asks; nothing else depends on it.
 */
export interface MonthlyDraws {
  readonly even: Float64Array;
  readonly odd: Float64Array;
  /** Which two months these are: the even one / 2; −1 before the first. */
  pair: number;
}

/** Draws yet to be made, for so many entities. */
export const noDraws = (entities: number): MonthlyDraws => ({ even: new Float64Array(entities), odd: new Float64Array(entities), pair: -1 });

/**
 * A uniform draw for every entity of a list, the same that `uniform` gives one by one.
 * @param entities - shape [entity]
 * @param draws - of this luck and these entities, and of no others
 * @returns shape [entity]; overwritten two months later
 */
export function uniforms({ key0, key1 }: Luck, entities: Int32Array, month: number, draws: MonthlyDraws): Float64Array {
  const pair = month >> 1;
  if (draws.pair !== pair) {
    const { even, odd } = draws;
    for (let i = 0; i < entities.length; i++) {
      threefry(key0, key1, entities[i], pair, words);
      even[i] = (words[0] + 0.5) * STEP;
      odd[i] = (words[1] + 0.5) * STEP;
    }
    draws.pair = pair;
  }
  return (month & 1) === 0 ? draws.even : draws.odd;
}

/** As `uniforms`, standard normal. */
export function normals(luck: Luck, entities: Int32Array, month: number, draws: MonthlyDraws): Float64Array {
  if (draws.pair !== month >> 1) {
    const { even, odd } = draws;
    uniforms(luck, entities, month, draws);
    for (let i = 0; i < entities.length; i++) {
      even[i] = standardNormalQuantile(even[i]);
      odd[i] = standardNormalQuantile(odd[i]);
    }
  }
  return (month & 1) === 0 ? draws.even : draws.odd;
}
