import type { Problem } from '@joined-up/core';

/**
 * A whole number of at least 1, or undefined if the option was not given; what is wrong is added to
 * `problems`.
 */
export function readWhole(
  text: string | undefined,
  option: string,
  most: number,
  problems: Problem[],
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || value > most)
    problems.push({ path: option, expected: `a whole number from 1 to ${most}`, found: `'${text}'` });
  return value;
}
