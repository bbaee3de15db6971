import type { Parameters } from '@joined-up/core';
import { parameterAt } from './dial.ts';
import { dials as allDials, type Dials } from './dials.ts';
import { parametersOfGovernment, type GovernmentName } from './governments.ts';

/** The parameters that a setting changes: those of the government, overridden by those of the dials. */
export function makeParameters(government: GovernmentName, dials: Dials): Partial<Parameters> {
  const turned = allDials.flatMap((dial) => {
    const set = parameterAt(dial, dials[dial.id]);
    return set === undefined ? [] : [set];
  });
  return { ...parametersOfGovernment(government), ...Object.fromEntries(turned) };
}
