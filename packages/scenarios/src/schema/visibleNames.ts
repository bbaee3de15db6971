import { visible } from '@joined-up/core';

/**
 * A file whose names (`name`, anywhere) steer no screen: what is in them to do so is spelt out. Nothing
 * else is changed.
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
