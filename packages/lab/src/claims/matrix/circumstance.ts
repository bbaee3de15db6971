import { parameterGroups, structures, type Parameters } from '@joined-up/core';

/** One way in which the model might be otherwise: a column of the matrix of claims. */
export interface Circumstance {
  /** As `--structure` takes it. */
  readonly id: string;
  readonly structure: Partial<Parameters>;
  /** The number that grows from neutral to what stands in `structure`; none for an option or a package. */
  readonly dial?: { readonly name: keyof Parameters; readonly neutral: number; readonly far: number };
}

/** A limit is the stronger the lower it is; all others are strongest at the end that is farthest from neutral. */
const LIMITS: ReadonlySet<string> = new Set(['czarHours']);

/** Parameters that say nothing by themselves: they bend what another one, or one regime only, does. */
const IDLE_ALONE: ReadonlySet<string> = new Set(['growingTogether', 'coordinatingLayers']);

const structureParameters = parameterGroups.find(({ name }) => name === 'Structure')!.parameters;

/**
 * The model as specified, every structure parameter by itself at the strongest that is plausible, and every package.
 * The first is the model as it is.
 */
export const circumstances: readonly Circumstance[] = [
  ...structures.slice(0, 1).map(({ id, parameters }) => ({ id, structure: parameters })),
  ...structureParameters
    .filter(({ name }) => !IDLE_ALONE.has(name))
    .flatMap(({ name, default: neutral, options, plausible }): Circumstance[] => {
      if (options !== undefined)
        return options.flatMap((option, number) =>
          number === neutral ? [] : [{ id: `${name}=${option}`, structure: { [name]: number } }],
        );
      const far = LIMITS.has(name) ? plausible[0] : farthest(plausible, neutral);
      return [{ id: `${name}=${far}`, structure: { [name]: far }, dial: { name, neutral, far } }];
    }),
  ...structures.slice(1).map(({ id, parameters }) => ({ id, structure: parameters })),
];

/** The same with its dial a part of the way from neutral. @param part - in [0, 1] */
export function turned({ dial, structure, id }: Circumstance, part: number): Circumstance {
  if (dial === undefined) return { id, structure };
  const value = Number((dial.neutral + part * (dial.far - dial.neutral)).toPrecision(3));
  return { id: `${dial.name}=${value}`, structure: { [dial.name]: value }, dial: { ...dial, far: value } };
}

function farthest([low, high]: readonly [number, number], neutral: number): number {
  return Math.abs(high - neutral) >= Math.abs(low - neutral) ? high : low;
}
