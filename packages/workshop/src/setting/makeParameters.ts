import type { ParameterName, Parameters } from '@joined-up/core';
import { dials as allDials, type Dials } from './dials.ts';
import { parametersOfGovernment, type GovernmentName } from './governments.ts';

/** The parameters that a setting changes: those of the government, then those of the dials. */
export function makeParameters(government: GovernmentName, dials: Dials): Partial<Parameters> {
  const turned = allDials.flatMap((dial): [ParameterName, number][] =>
    dial.kind === 'number' && 'parameter' in dial
      ? [[dial.parameter as ParameterName, dials[dial.id] as number]]
      : [],
  );
  return { ...parametersOfGovernment(government), ...Object.fromEntries(turned) };
}
