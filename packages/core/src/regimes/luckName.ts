import type { Named } from '../government/government.ts';

/**
 * The name that the draws of a thing go by, so that a forum named after it keeps its luck when the thing is
 * renamed.
 */
export const luckName = (things: readonly Named[], id: string): string =>
  things.find((thing) => thing.id === id)?.luck ?? id;
