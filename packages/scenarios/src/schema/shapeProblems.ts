import { suggest, type Problem } from '@joined-up/core';
import type { z } from 'zod';
import { expected } from './expected.ts';
import { describeValue } from './describeValue.ts';
import { scenarioFile } from './scenarioFile.ts';
import type { Path } from './positionOf.ts';

/** Unknown keys of one map that are told, each with the known one that is nearest. */
const MOST_KEYS = 100;

/** A problem at a place, before the place is put into words. */
export interface Finding extends Omit<Problem, 'path'> {
  readonly path: Path;
}

/** Everything in a value that is not of the shape of a file, such as a scenario; empty if it is one. */
export function shapeProblems(value: unknown, shape: z.ZodType = scenarioFile): Finding[] {
  const result = shape.safeParse(value, { error: expected });
  return result.success ? [] : result.error.issues.flatMap((issue) => findings(issue, [], value));
}

function findings(issue: z.core.$ZodIssue, before: Path, root: unknown): Finding[] {
  const path = [...before, ...issue.path];
  const found = describeValue(at(root, path));
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(', ');
    const more = issue.keys.length - MOST_KEYS;
    const told = issue.keys.slice(0, MOST_KEYS).map((key) => ({
      path: [...path, key],
      expected: 'a key that means something here',
      found: describeValue(key),
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
  }
  if (issue.code === 'invalid_key')
    return [
      { path, expected: issue.issues[0]?.message ?? 'an id', found: describeValue(String(path.at(-1))) },
    ];
  if (issue.code === 'invalid_value' && issue.values.length > 1) {
    const word = at(root, path);
    return [
      {
        path,
        expected: issue.message,
        found,
        mend:
          typeof word === 'string'
            ? suggest(word, issue.values.map(String), 'choose one of them')
            : undefined,
      },
    ];
  }
  return [{ path, expected: issue.message, found }];
}

function at(value: unknown, path: Path): unknown {
  let part = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    part = (part as Record<PropertyKey, unknown>)[step];
  }
  return part;
}
