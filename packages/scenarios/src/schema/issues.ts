import { counted, suggest } from '@joined-up/core';
import type { z } from 'zod';
import type { PlacedProblem } from './placedProblem.ts';
import type { Path } from './positionOf.ts';

/** Most unknown keys of a map to report, each with the nearest known one. */
const MOST_KEYS = 100;

/**
 * Keys that a map has and its shape does not know.
 * @param issue - its message names the known keys (see `expected`)
 * @param describe - a key in a few words
 */
export function unknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  path: Path,
  describe: (key: string) => string,
): PlacedProblem[] {
  const known = issue.message.split(', ');
  const more = issue.keys.length - MOST_KEYS;
  const told = issue.keys.slice(0, MOST_KEYS).map((key) => ({
    path: [...path, key],
    expected: 'a key that means something here',
    found: describe(key),
    mend: suggest(key, known, `one of ${known.join(', ')}`),
  }));
  return more <= 0
    ? told
    : [
        ...told,
        {
          path,
          expected: 'keys that mean something here',
          found: counted`${more} more unknown {0|one|ones}`,
          mend: 'mend the first ones and look again',
        },
      ];
}

/**
 * For a value that matches none of several shapes: what is wrong with it as the shape of its type, which
 * says more than "none of these".
 */
export function bestBranch(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] | undefined {
  if (issue.code !== 'invalid_union') return undefined;
  const fitting = issue.errors.filter((branch) =>
    branch.every(
      (inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys' || inner.code === 'too_small',
    ),
  );
  return fitting.toSorted((one, other) => one.length - other.length)[0];
}

/** The part of a value at a path; undefined if there is none. */
export function partAt(value: unknown, path: Path): unknown {
  let part = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    part = (part as Record<PropertyKey, unknown>)[step];
  }
  return part;
}
