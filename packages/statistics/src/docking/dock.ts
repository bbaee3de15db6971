import { pairedDifferences } from '../paired/pairedDifferences.ts';
import { summarise, type Summary } from '../summary/summarise.ts';
import { differenceOfMeans } from './differenceOfMeans.ts';
import { regimesIn, valuesIn, type DockingTable } from './dockingTable.ts';
import { equivalence, type DockingVerdict } from './equivalence.ts';
import { marginOf, type Margins } from './margins.ts';

/** How far apart two implementations are in one metric under one regime. */
export interface Docked {
  /** The mean under a regime, or the mean paired difference of a regime to the reference. */
  readonly kind: 'mean' | 'difference';
  /** Id of the metric. */
  readonly metric: string;
  /** Id of the regime. */
  readonly regime: string;
  /** The regime that is subtracted, seed by seed; `null` for a mean. */
  readonly reference: string | null;
  /** Largest difference that counts as the same, ≥ 0, in the unit of the metric. */
  readonly margin: number;
  /** Values of our implementation. */
  readonly ours: DockedSide;
  /** Values of the other implementation. */
  readonly theirs: DockedSide;
  /** Ours minus theirs, in the unit of the metric; NaN if a side has no values. */
  readonly difference: number;
  /** Lower end of Welch's interval of the difference. */
  readonly low: number;
  /** Upper end of Welch's interval of the difference. */
  readonly high: number;
  /** Do the two agree within the margin, differ, or is it inconclusive? */
  readonly verdict: DockingVerdict;
}

/** Values of one of two implementations for a metric under a regime, summarised. */
export type DockedSide = Pick<Summary, 'count' | 'missing' | 'mean' | 'standardDeviation'>;

/**
 * Docks two tables: for every metric the mean under each regime, then the paired difference of each regime
 * to the reference. A metric that both leave empty under a regime is left out; one that only one side has
 * is DIFFERENT: they disagree on whether there is a value. Missing values on a side that has others are
 * counted and left out.
 * @param reference - a regime of both tables; left out: means only
 * @throws {RangeError} for a metric without a margin; check with `dockingProblems` first
 * @see Axtell, Axelrod, Epstein & Cohen (1996), Aligning simulation models, Computational & Mathematical
 * Organization Theory 1:123–141
 */
export function dock(
  ours: DockingTable,
  theirs: DockingTable,
  margins: Margins,
  reference?: string,
): Docked[] {
  const regimes = regimesIn(ours);
  return ours.metrics.flatMap((metric) => {
    const margin = marginOf(margins, metric);
    if (margin === undefined) throw new RangeError(`dock: expected a margin for ${metric}, received none`);
    const means = regimes.flatMap((regime) =>
      compared(
        { kind: 'mean', metric, regime, reference: null, margin: margin.mean },
        [...valuesIn(ours, regime, metric).values()],
        [...valuesIn(theirs, regime, metric).values()],
        margins.level,
      ),
    );
    if (reference === undefined) return means;
    const differences = regimes
      .filter((regime) => regime !== reference)
      .flatMap((regime) =>
        compared(
          { kind: 'difference', metric, regime, reference, margin: margin.difference },
          pairedBySeed(ours, regime, reference, metric),
          pairedBySeed(theirs, regime, reference, metric),
          margins.level,
        ),
      );
    return [...means, ...differences];
  });
}

/** Differences of pairs with the same seed; `null` where a side is missing or there is no partner. */
function pairedBySeed(
  table: DockingTable,
  regime: string,
  reference: string,
  metric: string,
): (number | null)[] {
  const partners = valuesIn(table, reference, metric);
  return [...valuesIn(table, regime, metric)].map(
    ([seed, value]) => pairedDifferences([value], [partners.get(seed) ?? null])[0] ?? null,
  );
}

function compared(
  what: Pick<Docked, 'kind' | 'metric' | 'regime' | 'reference' | 'margin'>,
  mine: readonly (number | null)[],
  other: readonly (number | null)[],
  level: number,
): Docked[] {
  const [ours, theirs] = [summarise(mine, level), summarise(other, level)];
  if (ours.count === 0 && theirs.count === 0) return [];
  const oneSided = ours.count === 0 || theirs.count === 0;
  const apart = differenceOfMeans(ours, theirs, level);
  return [
    {
      ...what,
      ours: side(ours),
      theirs: side(theirs),
      ...apart,
      verdict: oneSided ? 'DIFFERENT' : equivalence(apart, what.margin),
    },
  ];
}

const side = ({ count, missing, mean, standardDeviation }: Summary): DockedSide => ({
  count,
  missing,
  mean,
  standardDeviation,
});
