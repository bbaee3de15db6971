export type { Comparison } from './setting/comparison.ts';
export { decodeLink, encodeLink } from './link/link.ts';
export { makeParameters } from './setting/makeParameters.ts';
export { makeRegime } from './setting/makeRegime.ts';
