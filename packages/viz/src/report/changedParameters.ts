import { parameterGroups, type ParameterRecord } from '@joined-up/core';

/** Parameters that were used with another value than their default, in the order of the model. */
export function changedParameters(
  used: Readonly<Record<string, number>>,
): readonly { readonly parameter: ParameterRecord; readonly value: number }[] {
  return parameterGroups
    .flatMap(({ parameters }): readonly ParameterRecord[] => parameters)
    .map((parameter) => ({ parameter, value: used[parameter.name] ?? parameter.default }))
    .filter(({ parameter, value }) => value !== parameter.default);
}
