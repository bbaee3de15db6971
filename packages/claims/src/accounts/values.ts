import type { Account, Arm } from '../claim.ts';
import type { Measured } from '../measure.ts';
import { meanOver } from '../world.ts';
import { heading } from './heading.ts';

/** The values of measures in some arms. @param arms - by the labels of their rows */
export function values(
  title: string,
  head: string,
  arms: Readonly<Record<string, Arm>>,
  ...measured: readonly Measured[]
): Account {
  const begun = heading(title, head, Object.keys(arms), measured);
  const { measures } = begun;
  return {
    ...begun,
    columns: measures.map(({ name }) => ({ name, kind: 'value' })),
    arms: Object.values(arms),
    values: (world) =>
      Object.values(arms).map((arm) =>
        measures.map((measure) => meanOver(world, (runs) => measure.of(runs(arm)))),
      ),
  };
}
