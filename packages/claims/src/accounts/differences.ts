import type { Account, Arm, Column } from '../claim.ts';
import type { Measured } from '../measure.ts';
import { less, meanOver } from '../world.ts';
import { heading } from './heading.ts';

/** Two arms of a row: one less the other. */
export interface Pair {
  readonly row: string;
  readonly claimed: Arm;
  readonly other: Arm;
}

/** A contrast again and again, each time with something else about it changed; and in how many worlds it is above 0. */
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
