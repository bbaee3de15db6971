import type { Arm, Question } from '../claim.ts';
import { measureOf, type Measured } from '../measure.ts';
import { added, less } from '../world.ts';

/** The two sides of a contrast: what the claim is about, and what it is compared with. */
export interface Sides {
  /**
   * What the claim is about: an arm, or several that are added up, so that a difference of differences is
   * a question too.
   */
  readonly claimed: Arm | readonly Arm[];
  /** What it is compared with, likewise. */
  readonly other: Arm | readonly Arm[];
  /** Distinguishes several pairs of sides of a claim, in words: 'with czars'. */
  readonly where?: string;
}

/** A measure, and the direction of the claim. */
export interface Watched {
  /** The measure that is compared. */
  readonly measure: Measured;
  /** Whether `claimed` should be higher or lower than `other`. */
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
