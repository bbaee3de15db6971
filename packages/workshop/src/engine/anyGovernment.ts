import {
  luckWithin,
  drawParameters,
  entityKey,
  luckOf,
  parameters,
  type ParameterName,
  type Parameters,
} from '@joined-up/core';
import { dials, type DialId } from '../setting/dials.ts';

/**
 * A plausible world: every uncertain parameter drawn from its plausible range (ODD §7).
 * The same for every setting of a seed, so that settings stay paired.
 * @param but - dials that keep what the setting says
 */
export function anyGovernment(seed: string | number, but: readonly DialId[]): Partial<Parameters> {
  const luck = luckWithin(luckOf(seed), entityKey('workshop world'));
  const kept = new Set<ParameterName>(
    dials.flatMap((dial) =>
      but.includes(dial.id) && dial.kind === 'number' && 'parameter' in dial
        ? [dial.parameter as ParameterName]
        : [],
    ),
  );
  return drawParameters(
    luck,
    parameters.filter(({ name, uncertain }) => uncertain && !kept.has(name)),
  );
}
