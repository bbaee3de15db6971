import { designOf, type Design } from './design.ts';

/** A parameter and the levels it is set to. */
export interface Levels {
  /** Name of the parameter. */
  readonly name: string;
  /** Values it is set to, in its unit. */
  readonly levels: readonly number[];
}

/** Every combination of levels; the last parameter changes fastest. */
export function fullFactorial(factors: readonly Levels[]): Design {
  const rows = factors.reduce<number[][]>(
    (before, { levels }) => before.flatMap((row) => levels.map((level) => [...row, level])),
    [[]],
  );
  return designOf(
    factors.map(({ name }) => name),
    rows,
  );
}
