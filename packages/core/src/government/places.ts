import type { Named } from './government.ts';

/** The index of each thing in its list, by its id. */
export const places = (things: readonly Named[]): ReadonlyMap<string, number> =>
  new Map(things.map(({ id }, place) => [id, place]));
