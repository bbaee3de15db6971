import { InputError } from '@joined-up/core';

/** @returns what is unclear about the error of a broken input; empty for a clear message */
export function unclear(error: unknown): string[] {
  if (!(error instanceof InputError)) return [`not a message but ${String(error)}`];
  if (error.problems.length === 0) return ['no problem told'];
  return error.problems
    .filter(({ expected, found }) => expected === '' || /\[object|undefined is not|Cannot read/.test(found))
    .map(({ path }) => `unclear: ${path}`);
}
