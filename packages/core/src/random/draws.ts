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
 * A uniform draw for every entity of a list, the same that `uniform` gives one by one.
 * @param entities - shape [entity]
 * @param into - overwritten, shape [entity]
 */
export function fillUniform({ key0, key1 }: Luck, entities: Int32Array, month: number, into: Float64Array): void {
  const pair = month >> 1;
  const half = month & 1;
  for (let i = 0; i < entities.length; i++) {
    threefry(key0, key1, entities[i], pair, words);
    into[i] = (words[half] + 0.5) * STEP;
  }
}

/** As `fillUniform`, standard normal. */
export function fillNormal(luck: Luck, entities: Int32Array, month: number, into: Float64Array): void {
  fillUniform(luck, entities, month, into);
  for (let i = 0; i < into.length; i++) into[i] = standardNormalQuantile(into[i]);
}
