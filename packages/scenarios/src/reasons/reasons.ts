import { mechanisms, type MechanismId, type Parameters } from '@joined-up/core';
import {
  contributions,
  difference,
  isMissing,
  mean,
  studentInterval,
  type Interval,
} from '@joined-up/statistics';

/** A model with some mechanisms taken out, under both regimes that are compared. */
export interface Variant {
  /** Mechanisms that are out. */
  readonly out: readonly MechanismId[];
  /** Parameters that take them out. */
  readonly parameters: Partial<Parameters>;
}

const ids = mechanisms.map(({ id }) => id);

const variantWithout = (out: readonly MechanismId[]): Variant => ({
  out,
  parameters: Object.assign({}, ...mechanisms.filter(({ id }) => out.includes(id)).map((one) => one.out)),
});

/**
 * What a decomposition runs: the model as it is; without each mechanism; with each one alone; without any.
 * Shape [2 + 2 · mechanisms].
 */
export const variants: readonly Variant[] = [
  variantWithout([]),
  ...ids.map((id) => variantWithout([id])),
  ...ids.map((id) => variantWithout(ids.filter((other) => other !== id))),
  variantWithout(ids),
];

/** A mean over pairs of runs, with its 95 % interval. */
export interface Part extends Interval {
  /** Mean over pairs, in the unit of the metric. */
  readonly mean: number;
}

/** What a paired difference between two regimes is made of: `parts`, `rest` and `together` add up to it. */
export interface Reasons {
  /** Pairs of runs that have a number in every variant; the others are left out. */
  readonly count: number;
  /** The whole paired difference, regime minus reference, in the unit of the metric. */
  readonly difference: Part;
  /** Mean under the reference, in the unit of the metric. */
  readonly reference: number;
  /** What each mechanism contributes, in the order of `mechanisms`. */
  readonly parts: readonly (Part & { readonly mechanism: MechanismId })[];
  /** The difference that remains without any mechanism. */
  readonly rest: Part;
  /** What only three or more mechanisms bring about together. */
  readonly together: Part;
}

/** The values of pairs of runs in one variant; null or NaN where the model has no number. */
export interface VariantRuns {
  /** Under the regime, shape [pair]. */
  readonly values: readonly (number | null)[];
  /** Under the reference, shape [pair]. */
  readonly reference: readonly (number | null)[];
}

/**
 * Takes a difference apart: a mechanism's part is the mean of what it adds alone and of what is lost
 * without it.
 * @param runs - of each of `variants`, the same pairs in the same order
 * @throws {RangeError} unless there are runs of every variant, equally many of each
 */
export function reasonsOf(runs: readonly VariantRuns[]): Reasons {
  const lengths = new Set(runs.flatMap(({ values, reference }) => [values.length, reference.length]));
  if (runs.length !== variants.length || lengths.size !== 1)
    throw new RangeError(
      `reasonsOf: expected as many runs of each of ${variants.length} variants, ` +
        `received ${runs.length} variants with ${[...lengths].join(', ')}`,
    );
  const [pairs] = lengths;
  const told = Array.from({ length: pairs }, (_, pair) => rowOf(runs, pair))
    .filter((row) => row !== null)
    .map((row) => ({
      all: row[0],
      none: row[row.length - 1],
      ...contributions({
        all: row[0],
        without: row.slice(1, 1 + ids.length),
        alone: row.slice(1 + ids.length, -1),
        none: row[row.length - 1],
      }),
    }));
  return {
    count: told.length,
    difference: partOf(told.map(({ all }) => all)),
    reference: mean(runs[0].reference.filter((value) => !isMissing(value))),
    parts: ids.map((mechanism, place) => ({
      mechanism,
      ...partOf(told.map(({ parts }) => parts[place])),
    })),
    rest: partOf(told.map(({ none }) => none)),
    together: partOf(told.map(({ together }) => together)),
  };
}

const partOf = (values: readonly number[]): Part => ({ mean: mean(values), ...studentInterval(values) });

/** The differences of one pair in every variant; null if one of them has none. */
function rowOf(runs: readonly VariantRuns[], pair: number): readonly number[] | null {
  const row: number[] = [];
  for (const { values, reference } of runs) {
    const [value, other] = [values[pair], reference[pair]];
    if (isMissing(value) || isMissing(other)) return null;
    row.push(difference(value, other));
  }
  return row;
}
