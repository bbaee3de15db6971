import type { DiscoveryWords } from '../../discoveryWords.ts';

export const discovery: DiscoveryWords = {
  inBox: (inside, everywhere) => `In this model, it happens in ${inside} of worlds in the box, in ${everywhere} of all`,
  noBox: 'In this model, no box of parameters tells where it happens',
  above: (output, value) => `${output} above ${value}`,
  below: (output, value) => `${output} below ${value}`,
  happens: 'it happens',
  not: 'it does not',
  box: 'the box',
  coverage: (share) => `The box holds ${share} of the worlds in which it happens.`,
  more: (limits) => `Small: outside of its other limits (${limits}).`,
};
