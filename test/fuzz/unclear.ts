import { InputError } from '@joined-up/core';

/** @returns what is not as it should be with an error that a broken input ended in: none, if it is a clear message */
export function unclear(error: unknown): string[] {
  if (!(error instanceof InputError)) return [`not a message but ${String(error)}`];
  if (error.problems.length === 0) return ['no problem told'];
  return error.problems
    .filter(({ expected, found }) => expected === '' || /\[object|undefined is not|Cannot read/.test(found))
    .map(({ path }) => `unclear: ${path}`);
}
