import { authorityParameters } from './authority.ts';
import { centreParameters } from './centre.ts';
import { governmentParameters } from './government.ts';
import { meetingParameters } from './meetings.ts';
import type { ParameterRecord } from './parameter.ts';
import type { Parameters } from './parameterKeys.ts';
import { peopleParameters } from './people.ts';
import { reorganisationParameters } from './reorganisation.ts';
import { structureParameters } from './structure.ts';
import { worldParameters } from './world.ts';

/** The groups of parameters, in the order of ODD §7. */
export const parameterGroups = [
  { name: 'The world', parameters: worldParameters },
  { name: 'People', parameters: peopleParameters },
  { name: 'Time and meetings', parameters: meetingParameters },
  { name: 'Authority, clarity and trust', parameters: authorityParameters },
  { name: 'The centre', parameters: centreParameters },
  { name: 'Reorganisation', parameters: reorganisationParameters },
  { name: 'Structure', parameters: structureParameters },
  { name: 'The government', parameters: governmentParameters },
] as const;

/**
 * The name of a parameter, such as `turfMotive`: a key of `Parameters`, used on the command line and in
 * files.
 */
export type ParameterName = (typeof parameterGroups)[number]['parameters'][number]['name'];

type NamedRecord = ParameterRecord & { readonly name: ParameterName };

const all = parameterGroups.flatMap((group): readonly NamedRecord[] => group.parameters);

/** Every parameter of the model, one record each, in the order of ODD §7. */
export const parameters: readonly NamedRecord[] = all;

export type { Parameters } from './parameterKeys.ts';

/** The defaults of ODD §7. */
export const defaultParameters = Object.fromEntries(
  all.map((record) => [record.name, record.default]),
) as Parameters;

/** Are two sets of parameters equal on these names? @defaultValue of - all */
export const areEqual = (a: Parameters, b: Parameters, of: readonly ParameterName[] = names): boolean =>
  of.every((name) => Object.is(a[name], b[name]));

const names = all.map(({ name }) => name);
