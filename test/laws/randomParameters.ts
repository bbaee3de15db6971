import {
  defaultParameters,
  parameterGroups,
  type ParameterName,
  type ParameterRecord,
  type Parameters,
} from '@joined-up/core';
import * as fc from 'fast-check';

type Named = ParameterRecord & { readonly name: ParameterName };

/**
 * All parameters that a run reads: without the last group, which describes governments, as laws draw those
 * themselves.
 */
const records = parameterGroups.slice(0, -1).flatMap((group): readonly Named[] => group.parameters);

const valueOf = ({
  allowed: [min, max],
  plausible: [low, high],
  whole,
}: ParameterRecord): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(whole ? Math.ceil(min) : min, max),
    whole ? fc.integer({ min: low, max: high }) : fc.double({ min: low, max: high, noNaN: true }),
    whole ? fc.integer({ min: Math.ceil(min), max }) : fc.double({ min, max, noNaN: true }),
  );

/** Defaults, some moved to anything that validation accepts. */
export const randomParameters: fc.Arbitrary<Parameters> = fc
  .subarray(records, { maxLength: 12 })
  .chain((some) =>
    fc.tuple(...some.map((record) => valueOf(record).map((value) => [record.name, value] as const))),
  )
  .map((changes) => ({ ...defaultParameters, ...Object.fromEntries(changes) }));
