import type { Arm, Question } from '../claim.ts';
import { measureOf, type Measured } from '../measure.ts';
import { less } from '../world.ts';

/** One arm against the highest of the others with the same luck: the hardest comparison. */
export function aboveEvery(
  claimed: Arm,
  others: readonly Arm[],
  measured: Measured,
  says: string,
): Question {
  const measure = measureOf(measured);
  return {
    id: `${measure.id} above every other`,
    measure,
    says,
    direction: 'higher',
    arms: [claimed, ...others],
    effects: (world) =>
      world.map((runs) =>
        less(measure.of(runs(claimed)), highest(others.map((arm) => measure.of(runs(arm))))),
      ),
    reference: (runs) => measure.of(runs(others[0])),
  };
}

/** The highest known value; `null` if none is known. */
const highest = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
};
