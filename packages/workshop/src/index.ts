export type { Comparison } from './setting/comparison.ts';
export { dialsOfWorld, type DialsOfWorld } from './link/dialsOfWorld.ts';
export { decodeLink, encodeLink } from './link/link.ts';
export { makeParameters } from './setting/makeParameters.ts';
export { makeRegime } from './setting/makeRegime.ts';
export { governments } from './setting/governments.ts';
export { startNames } from './setting/startNames.ts';
