import {
  branch,
  entityKey,
  luckOf,
  parameters,
  uniform,
  type ParameterName,
  type Parameters,
} from '@joined-up/core';
import { dials, type DialId } from '../setting/dials.ts';

/**
 * A plausible world: every uncertain parameter drawn evenly from its plausible range (model §7), whole ones evenly among whole numbers.
 * The same for every setting of a seed, so that settings stay paired.
 * @param but - dials that keep what the setting says
 */
export function anyGovernment(seed: number, but: readonly DialId[]): Partial<Parameters> {
  const luck = branch(luckOf(seed), entityKey('workshop world'));
  const kept = new Set<ParameterName>(
    dials.flatMap((dial) =>
      but.includes(dial.id) && dial.kind === 'number' && 'parameter' in dial
        ? [dial.parameter as ParameterName]
        : [],
    ),
  );
  return Object.fromEntries(
    parameters
      .filter(({ name, uncertain }) => uncertain && !kept.has(name))
      .map(({ name, plausible: [low, high], whole }) => {
        const draw = uniform(luck, entityKey(name));
        return [name, whole ? low + Math.floor(draw * (high - low + 1)) : low + draw * (high - low)];
      }),
  );
}
