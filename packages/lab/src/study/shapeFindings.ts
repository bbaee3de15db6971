import { suggest } from '@joined-up/core';
import type { z } from 'zod';
import { designKinds } from './designFile.ts';
import type { Finding, Path } from './finding.ts';
import { studyFile } from './studyFile.ts';

/** Unknown keys of one map that are told, each with the known one that is nearest. */
const MOST_KEYS = 100;

/** Everything in a value that is not of the shape of a file, such as a study; empty if it is one. */
export function shapeFindings(value: unknown, shape: z.ZodType = studyFile): Finding[] {
  const result = shape.safeParse(value, { error: expected });
  return result.success ? [] : result.error.issues.flatMap((issue) => findings(issue, [], value));
}

function expected(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return Object.keys((issue.inst as { readonly shape?: object } | undefined)?.shape ?? {}).join(', ');
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return `one of ${designKinds.join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'array' ? ' of them' : ''}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'array' ? ' of them' : ''}`;
    default:
      return 'something else';
  }
}

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a map',
  record: 'a map',
};

function findings(issue: z.core.$ZodIssue, before: Path, root: unknown): Finding[] {
  const path = [...before, ...issue.path];
  const value = at(root, path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(', ');
    const more = issue.keys.length - MOST_KEYS;
    const told = issue.keys.slice(0, MOST_KEYS).map((key) => ({
      path: [...path, key],
      expected: 'a key that means something here',
      found: `'${key}'`,
      mend: suggest(key, known, `one of ${known.join(', ')}`),
    }));
    return more <= 0
      ? told
      : [
          ...told,
          {
            path,
            expected: 'keys that mean something here',
            found: `${more} more unknown ones`,
            mend: 'mend the first ones and look again',
          },
        ];
  }
  if (issue.code === 'invalid_union') {
    // The branch of the right type knows better what is wrong than "none of these".
    const fitting = issue.errors.filter((branch) =>
      branch.every(
        (inner) =>
          inner.path.length > 0 || inner.code === 'unrecognized_keys' || inner.code === 'too_small',
      ),
    );
    const [best] = fitting.sort((one, other) => one.length - other.length);
    if (best !== undefined) return best.flatMap((inner) => findings(inner, path, root));
    if (issue.errors.length === 0)
      return [
        {
          path,
          expected: issue.message,
          found: described(value),
          ...(typeof value === 'string' ? { mend: suggest(value, designKinds, 'choose one of them') } : {}),
        },
      ];
  }
  return [{ path, expected: issue.message, found: described(value) }];
}

function at(value: unknown, path: Path): unknown {
  let part = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    part = (part as Record<PropertyKey, unknown>)[step];
  }
  return part;
}

/** What was found, in a few words. */
function described(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object')
    return `a map with ${Object.keys(value).slice(0, 5).join(', ') || 'nothing'}`;
  return typeof value === 'string'
    ? `'${value.length > 60 ? `${value.slice(0, 57)}…` : value}'`
    : String(value);
}
