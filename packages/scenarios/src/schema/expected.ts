import type { z } from 'zod';

/** What zod expected at a part of a file, in words for `expected …, found …`; zod's error map. */
export function expected(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return knownKeys(issue.inst).join(', ');
    case 'invalid_type':
      return typeName(issue.expected);
    case 'invalid_value':
      return issue.values.length === 1
        ? String(issue.values[0])
        : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return bound(issue.origin, 'at least', issue.minimum);
    case 'too_big':
      return bound(issue.origin, 'at most', issue.maximum);
    default:
      return 'something else';
  }
}

const bound = (origin: string, side: string, limit: number | bigint): string =>
  origin === 'array'
    ? `${side} ${limit} of them`
    : origin === 'string'
      ? `a text of ${side} ${limit} characters`
      : `a number of ${side} ${limit}`;

const typeName = (type: string): string =>
  ({
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
  })[type] ?? type;

/** The keys of a strict zod object. */
const knownKeys = (inst: unknown): string[] =>
  Object.keys((inst as { readonly shape?: object } | undefined)?.shape ?? {});
