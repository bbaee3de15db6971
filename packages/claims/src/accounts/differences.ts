import type { Account, Arm, Column } from '../claim.ts';
import type { Measured } from '../measure.ts';
import { less, meanOver } from '../world.ts';
import { heading } from './heading.ts';

/** The two arms of a row: `claimed` minus `other`. */
export interface Pair {
  readonly row: string;
  readonly claimed: Arm;
  readonly other: Arm;
}

/** A contrast in several variants, one a row, and the share of worlds in which it is above 0. */
export function differences(
  title: string,
  head: string,
  pairs: readonly Pair[],
  ...measured: readonly Measured[]
): Account {
  const begun = heading(
    title,
    head,
    pairs.map(({ row }) => row),
    measured,
  );
  const { measures } = begun;
  return {
    ...begun,
    arms: [...new Set(pairs.flatMap(({ claimed, other }) => [claimed, other]))],
    columns: measures.flatMap(({ name }): Column[] => [
      { name, kind: 'difference' },
      { name: 'above 0', kind: 'share' },
    ]),
    values: (world) =>
      pairs.map(({ claimed, other }) =>
        measures.flatMap((measure) => {
          const difference = meanOver(world, (runs) =>
            less(measure.of(runs(claimed)), measure.of(runs(other))),
          );
          return [difference, difference === null ? null : Number(difference > 0)];
        }),
      ),
  };
}
