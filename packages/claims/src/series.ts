import type { Arm, Runs } from './claim.ts';
import type { Measure } from './measure.ts';

/** A lever at several doses, all else the same. */
export interface Series {
  /** What is more or less of: 'committees'. */
  readonly lever: string;
  /** The doses, rising: what each is called, and what is run there. */
  readonly levels: readonly Level[];
}

export interface Level {
  readonly label: string;
  readonly arm: Arm;
  /** The same without what befalls it, for measures that compare the two. */
  readonly calm?: Arm;
}

/** A lever with a dose at each level, rising. @throws {RangeError} for fewer than two levels */
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
  /** @defaultValue the dose itself */
  readonly label?: (dose: Dose) => string;
  /** The same without what befalls it. */
  readonly calm?: (dose: Dose) => Arm;
}

export const armsAlong = ({ levels }: Series): Arm[] =>
  levels.flatMap(({ arm, calm }) => (calm === undefined ? [arm] : [arm, calm]));

/** A measure at a level. */
export const valueAt = ({ arm, calm }: Level, measure: Measure, runs: Runs): number | null =>
  measure.of(runs(arm), calm === undefined ? undefined : runs(calm));
