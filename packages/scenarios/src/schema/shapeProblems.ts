import { suggest } from '@joined-up/core';
import type { z } from 'zod';
import { expected } from './expected.ts';
import { describeValue } from './describeValue.ts';
import { bestBranch, partAt, unknownKeys } from './issues.ts';
import { scenarioFile } from './scenarioFile.ts';
import type { PlacedProblem } from './placedProblem.ts';
import type { Path } from './positionOf.ts';

/**
 * Everything in a value that does not match the shape of a file, by default of a scenario; empty if it
 * matches.
 */
export function shapeProblems(value: unknown, shape: z.ZodType = scenarioFile): PlacedProblem[] {
  const result = shape.safeParse(value, { error: expected });
  return result.success ? [] : result.error.issues.flatMap((issue) => problems(issue, [], value));
}

function problems(issue: z.core.$ZodIssue, before: Path, root: unknown): PlacedProblem[] {
  const path = [...before, ...issue.path];
  const value = partAt(root, path);
  const found = describeValue(value);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, path, describeValue);
  const best = bestBranch(issue);
  if (best !== undefined) return best.flatMap((inner) => problems(inner, path, root));
  if (issue.code === 'invalid_key')
    return [
      { path, expected: issue.issues[0]?.message ?? 'an id', found: describeValue(String(path.at(-1))) },
    ];
  if (issue.code === 'invalid_value' && issue.values.length > 1) {
    return [
      {
        path,
        expected: issue.message,
        found,
        mend:
          typeof value === 'string'
            ? suggest(value, issue.values.map(String), 'choose one of them')
            : undefined,
      },
    ];
  }
  return [{ path, expected: issue.message, found }];
}
