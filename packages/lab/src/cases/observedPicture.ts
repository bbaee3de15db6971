import { observedFan, type ObservedRow, type PictureOptions } from '@joined-up/viz';
import type { ObservedCase } from './observedRows.ts';

/**
 * The observed series above, simulated governments below; steps of what was done are marked.
 * @param governments - number of simulated governments
 */
export function observedPicture(
  { scenario, observed }: ObservedCase,
  rows: readonly ObservedRow[],
  governments: number,
  look: PictureOptions = {},
): SVGSVGElement {
  const steps = scenario.regimes.find(({ id }) => id === observed.arm)?.steps ?? [];
  const [first = scenario.start, ...later] = steps.map(({ month }) => month);
  return observedFan(rows, {
    ...look,
    what: { observed: observed.name, simulated: `${observed.of}, ${observed.arm} / ${observed.against}` },
    steps: [first, ...later],
    governments,
  });
}
