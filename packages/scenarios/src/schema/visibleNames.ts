import { visible } from '@joined-up/core';

/**
 * A file whose names (`name`, anywhere) are safe to show: control characters in them are escaped. Nothing
 * else changes.
 */
export function visibleNames<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(visibleNames) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === 'name' && typeof value === 'string' ? visible(value) : visibleNames(value),
    ]),
  ) as Part;
}
