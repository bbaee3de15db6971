import { designOf, type Design } from './design.ts';
import type { Levels } from './fullFactorial.ts';

/**
 * A point where all is as the scenario has it, then each parameter at each of its levels while the others
 * stay (NaN).
 */
export function oneAtATime(factors: readonly Levels[]): Design {
  const base = factors.map(() => Number.NaN);
  const moved = factors.flatMap(({ levels }, place) => levels.map((level) => base.with(place, level)));
  return designOf(
    factors.map(({ name }) => name),
    [base, ...moved],
  );
}
