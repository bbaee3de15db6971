import type { Arm, Question } from '../claim.ts';
import { measureOf, type Measured } from '../measure.ts';
import { added, less } from '../world.ts';

/** The two sides of a contrast: what the claim is about, and what it is held against. */
export interface Sides {
  /**
   * What the claim is about: an arm, or several that are added up, so that a difference of differences is a
   * question like any other.
   */
  readonly claimed: Arm | readonly Arm[];
  /** What it is held against, likewise. */
  readonly other: Arm | readonly Arm[];
  /** Said behind what is claimed, where a claim has several pairs of sides: 'with czars'. */
  readonly where?: string;
}

/** A measure, and on which side of the other the claim has it. */
export interface Watched {
  /** The number that is compared. */
  readonly measure: Measured;
  /** Where the claim has `claimed` lie, against `other`. */
  readonly direction: 'higher' | 'lower';
}

/** The claim is that the measure is higher on the claimed side: `against(sides, higher('outcome'))`. */
export const higher = (measure: Measured): Watched => ({ measure, direction: 'higher' });
/** The claim is that the measure is lower on the claimed side: `against(sides, lower('duplication'))`. */
export const lower = (measure: Measured): Watched => ({ measure, direction: 'lower' });

/** One side against another, with the same luck, for each measure. */
export const against = (
  sides: Sides,
  ...watched: readonly [Watched, ...Watched[]]
): [Question, ...Question[]] => watched.map((one) => questionOf(sides, one)) as [Question, ...Question[]];

function questionOf({ claimed, other, where }: Sides, { measure: measured, direction }: Watched): Question {
  const measure = measureOf(measured);
  const [ones, others] = [claimed, other].map((side) => [side].flat() as Arm[]);
  const behind = where === undefined ? '' : ` ${where}`;
  return {
    id: `${measure.id}${behind}`,
    measure,
    direction,
    says: `${direction}${behind}`,
    arms: [...new Set([...ones, ...others])],
    effects: (world) =>
      world.map((runs) =>
        less(
          added(ones.map((arm) => measure.of(runs(arm)))),
          added(others.map((arm) => measure.of(runs(arm)))),
        ),
      ),
    reference: (runs) => measure.of(runs(others[0])),
  };
}
