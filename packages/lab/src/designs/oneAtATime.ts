import { designOf, type Design } from './design.ts';
import type { Levels } from './fullFactorial.ts';

/**
 * First the scenario's own point, then each parameter at each of its levels while the others stay as in
 * the scenario (NaN).
 */
export function oneAtATime(factors: readonly Levels[]): Design {
  const base = factors.map(() => Number.NaN);
  const moved = factors.flatMap(({ levels }, place) => levels.map((level) => base.with(place, level)));
  return designOf(
    factors.map(({ name }) => name),
    [base, ...moved],
  );
}
