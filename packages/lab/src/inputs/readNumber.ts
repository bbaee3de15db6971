import type { Problem } from '@joined-up/core';

/**
 * Reads the number of an option.
 * @param expected, fits - which numbers are allowed, in words and as a check
 * @returns undefined if the option was not given, or, with a problem, if it is no such number
 */
export function readNumber(
  text: string | undefined,
  path: string,
  expected: string,
  fits: (value: number) => boolean,
  problems: Problem[],
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && fits(value)) return value;
  problems.push({ path, expected, found: `'${text}'` });
  return undefined;
}
