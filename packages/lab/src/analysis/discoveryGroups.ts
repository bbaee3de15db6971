import { dimensionalStacking, type PictureOptions } from '@joined-up/viz';
import type { Discovered } from './discover.ts';
import { discoveryStack } from './discoveryStack.ts';

/**
 * The picture of a discovery over more parameters than a map has room for: in what share of each group of
 * worlds it happens.
 */
export function discoveryGroups(found: Discovered, options: PictureOptions = {}): SVGSVGElement {
  const { stack, what } = discoveryStack(found);
  return dimensionalStacking(stack, { ...options, ...what });
}
