import type { Named } from '../government/government.ts';

/**
 * Name that keys a thing's random draws. A forum whose luck is named after it keeps its luck when the
 * thing is renamed.
 */
export const luckName = (things: readonly Named[], id: string): string =>
  things.find((thing) => thing.id === id)?.luck ?? id;
