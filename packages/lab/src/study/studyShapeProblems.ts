import { suggest } from '@joined-up/core';
import { bestBranch, partAt, unknownKeys } from '@joined-up/scenarios';
import type { z } from 'zod';
import { designKinds } from './designFile.ts';
import { distributionKinds } from './distributionFile.ts';
import type { PlacedProblem, Path } from '@joined-up/scenarios';
import { studyFile } from './studyFile.ts';

/**
 * Everything in a value that does not match the shape of a file, by default of a study; empty if it
 * matches.
 */
export function studyShapeProblems(value: unknown, shape: z.ZodType = studyFile): PlacedProblem[] {
  const result = shape.safeParse(value, { error: expected });
  return result.success ? [] : result.error.issues.flatMap((issue) => problems(issue, [], value));
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
      return `one of ${kinds[issue.discriminator as string].join(', ')}`;
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'array' ? ' of them' : ''}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'array' ? ' of them' : ''}`;
    default:
      return 'something else';
  }
}

/** Allowed values of keys that name the kind of a map. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  kind: designKinds,
  distribution: distributionKinds,
};

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

function problems(issue: z.core.$ZodIssue, before: Path, root: unknown): PlacedProblem[] {
  const path = [...before, ...issue.path];
  const value = partAt(root, path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, path, (key) => `'${key}'`);
  const best = bestBranch(issue);
  if (best !== undefined) return best.flatMap((inner) => problems(inner, path, root));
  if (issue.code === 'invalid_union' && issue.errors.length === 0)
    return [
      {
        path,
        expected: issue.message,
        found: described(value),
        ...(typeof value === 'string'
          ? { mend: suggest(value, issue.message.replace('one of ', '').split(', '), 'choose one of them') }
          : {}),
      },
    ];
  return [{ path, expected: issue.message, found: described(value) }];
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
