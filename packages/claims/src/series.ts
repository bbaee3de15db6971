import type { Arm, Runs } from './claim.ts';
import type { Measure } from './measure.ts';

/** A lever at several doses, all else the same. */
export interface Series {
  /** What the doses are of: 'committees'. */
  readonly lever: string;
  /** The doses in ascending order: label, and what is run. */
  readonly levels: readonly Level[];
}

export interface Level {
  readonly label: string;
  readonly arm: Arm;
  /** The same arm without the shock, for measures that compare the two. */
  readonly calm?: Arm;
}

/** A lever with a dose at each level, in ascending order. @throws {RangeError} for fewer than two levels */
export function series<Dose>(
  lever: string,
  doses: readonly Dose[],
  arm: (dose: Dose) => Arm,
  { label = String, calm }: SeriesOptions<Dose> = {},
): Series {
  if (doses.length < 2)
    throw new RangeError(`series along ${lever}: expected at least 2 levels, received ${doses.length}`);
  return {
    lever,
    levels: doses.map((dose) => ({
      label: label(dose),
      arm: arm(dose),
      ...(calm === undefined ? {} : { calm: calm(dose) }),
    })),
  };
}

export interface SeriesOptions<Dose> {
  /** Label of a dose. @defaultValue the dose itself */
  readonly label?: (dose: Dose) => string;
  /** The same arm without the shock. */
  readonly calm?: (dose: Dose) => Arm;
}

export const armsAlong = ({ levels }: Series): Arm[] =>
  levels.flatMap(({ arm, calm }) => (calm === undefined ? [arm] : [arm, calm]));

/** A measure at a level. */
export const valueAt = ({ arm, calm }: Level, measure: Measure, runs: Runs): number | null =>
  measure.of(runs(arm), calm === undefined ? undefined : runs(calm));
