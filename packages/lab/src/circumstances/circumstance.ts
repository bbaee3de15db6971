import { parameters, structures, type Parameters, type Structure } from '@joined-up/core';

/** One way in which the model might be otherwise: structure parameters that no world draws. */
export interface Circumstance extends Pick<Structure, 'id' | 'parameters'> {
  /** The number that grows from neutral to what stands in `parameters`; none for an option or a package. */
  readonly dial?: { readonly name: keyof Parameters; readonly neutral: number; readonly far: number };
}

/** A limit is the stronger the lower it is; all others are strongest at the end that is farthest from neutral. */
const LIMITS: ReadonlySet<string> = new Set(['czarHours']);

/** Parameters that say nothing by themselves: they bend what another one, or one regime only, does. */
const IDLE_ALONE: ReadonlySet<string> = new Set(['growingTogether', 'coordinatingLayers']);

/** Every structure parameter by itself, at the strongest that is plausible; of a choice every other option. */
export const eachAlone: readonly Circumstance[] = parameters
  .filter(({ name, structure }) => structure && !IDLE_ALONE.has(name))
  .flatMap(({ name, default: neutral, options, plausible }): Circumstance[] => {
    if (options !== undefined)
      return options.flatMap((option, number) =>
        number === neutral ? [] : [{ id: `${name}=${option}`, parameters: { [name]: number } }],
      );
    const far = LIMITS.has(name) ? plausible[0] : farthest(plausible, neutral);
    return [{ id: `${name}=${far}`, parameters: { [name]: far }, dial: { name, neutral, far } }];
  });

const [today, ...packages] = structures;

/** The model as specified, every structure parameter by itself, and every package. The first is the model as it is. */
export const circumstances: readonly Circumstance[] = [today, ...eachAlone, ...packages];

/** The same with its dial a part of the way from neutral. @param part - in [0, 1] */
export function turned(circumstance: Circumstance, part: number): Circumstance {
  const { dial } = circumstance;
  if (dial === undefined) return circumstance;
  const value = Number((dial.neutral + part * (dial.far - dial.neutral)).toPrecision(3));
  return { id: `${dial.name}=${value}`, parameters: { [dial.name]: value }, dial: { ...dial, far: value } };
}

function farthest([low, high]: readonly [number, number], neutral: number): number {
  return Math.abs(high - neutral) >= Math.abs(low - neutral) ? high : low;
}
