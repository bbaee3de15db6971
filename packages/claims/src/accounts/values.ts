import type { Account, Arm } from '../claim.ts';
import { measureOf, type Measured } from '../measure.ts';
import { meanOver } from '../world.ts';

/** What measures come to in each of some arms. @param arms - by the names of their rows */
export function values(
  title: string,
  head: string,
  arms: Readonly<Record<string, Arm>>,
  ...measured: readonly Measured[]
): Account {
  const measures = measured.map(measureOf);
  return {
    id: title.toLowerCase(),
    title,
    head,
    rows: Object.keys(arms),
    columns: measures.map(({ name }) => ({ name, kind: 'value' })),
    arms: Object.values(arms),
    measures,
    values: (world) =>
      Object.values(arms).map((arm) =>
        measures.map((measure) => meanOver(world, (runs) => measure.of(runs(arm)))),
      ),
  };
}
