import { drawUniform } from './drawUniform.ts';
import { highOf, lowOf, type WhoDraws } from './entityKey.ts';
import type { Luck } from './luck.ts';
import { standardNormalQuantile } from './normalQuantile.ts';

/** A uniform draw in (0, 1), a multiple of 2⁻³³. */
export const uniform = ({ key0, key1 }: Luck, entity: WhoDraws, month = 0): number =>
  drawUniform(key0, key1, lowOf(entity), highOf(entity), month);

/** A standard normal draw. */
export const normal = (luck: Luck, entity: WhoDraws, month = 0): number =>
  standardNormalQuantile(uniform(luck, entity, month));
