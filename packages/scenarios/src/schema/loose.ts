/**
 * Accessors for values of unknown shape: references are checked even in a malformed file, so that unknown
 * ids are reported together with its other problems.
 */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The value of a key of a map, if there is one. */
export const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/** The keys of a map. */
export const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

/** The id of a thing that is written as its id alone or as a map. */
export function idOf(value: unknown): string | undefined {
  const id = typeof value === 'string' ? value : partOf(value, 'id');
  return typeof id === 'string' ? id : undefined;
}
