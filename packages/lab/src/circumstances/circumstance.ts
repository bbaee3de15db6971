import { parameters, structures, type Parameters, type Structure } from '@joined-up/core';

/** One way in which the model might be different: values of structure parameters. */
export interface Circumstance extends Pick<Structure, 'id' | 'parameters'> {
  /**
   * The numbers that can be turned from neutral to their value in `parameters`, all together; left out for
   * choices.
   */
  readonly dials?: readonly GrowingParameter[];
}

/** A structure parameter that can be turned from where it does nothing to its value in a circumstance. */
export interface GrowingParameter {
  readonly name: keyof Parameters;
  /** Values at the beginning and at the end. */
  readonly neutral: number;
  readonly far: number;
}

/**
 * Limits, which are stronger the lower they are; all others are strongest at the end farthest from
 * neutral.
 */
const LIMITS: ReadonlySet<string> = new Set(['czarHours']);

/** Parameters without effect by themselves: they modify another parameter, or a single regime. */
const IDLE_ALONE: ReadonlySet<string> = new Set(['growingTogether', 'coordinatingLayers']);

/**
 * Every structure parameter by itself, at its strongest plausible value; for a choice every other option.
 */
export const eachAlone: readonly Circumstance[] = parameters
  .filter(({ name, structure }) => structure && !IDLE_ALONE.has(name))
  .flatMap(({ name, default: neutral, options, plausible }): Circumstance[] => {
    if (options !== undefined)
      return options.flatMap((option, number) =>
        number === neutral ? [] : [{ id: `${name}=${option}`, parameters: { [name]: number } }],
      );
    // No limit is no number to start from: the weakest plausible limit takes its place.
    const isLimit = LIMITS.has(name);
    const [from, far] = isLimit ? [plausible[1], plausible[0]] : [neutral, farthest(plausible, neutral)];
    return [{ id: `${name}=${far}`, parameters: { [name]: far }, dials: [{ name, neutral: from, far }] }];
  });

const [today, ...packages] = structures;

/** The numbers of a package that are not neutral; its choices are fixed. */
const dialsOf = (packed: Structure): readonly GrowingParameter[] =>
  parameters.flatMap(({ name, default: neutral, options }): GrowingParameter[] => {
    const far = packed.parameters[name];
    return options !== undefined || far === undefined || far === neutral ? [] : [{ name, neutral, far }];
  });

/** The model as specified, first; then every structure parameter by itself, and every package. */
export const circumstances: readonly Circumstance[] = [
  today,
  ...eachAlone,
  ...packages.map((packed) => ({ ...packed, dials: dialsOf(packed) })),
];

/** The same with its numbers part of the way from neutral; choices stay. @param part - in [0, 1] */
export function turned(circumstance: Circumstance, part: number): Circumstance {
  const { id, parameters: whole, dials = [] } = circumstance;
  if (dials.length === 0) return circumstance;
  const moved = dials.map(({ name, neutral, far }): GrowingParameter => ({
    name,
    neutral,
    far: Number((neutral + part * (far - neutral)).toPrecision(3)),
  }));
  const [{ name, far }] = moved;
  return {
    id: isOneNumber(circumstance) ? `${name}=${far}` : `${id} at ${part}`,
    parameters: { ...whole, ...Object.fromEntries(moved.map((dial) => [dial.name, dial.far])) },
    dials: moved,
  };
}

/** Is it a single number? */
export const isOneNumber = ({ parameters: whole, dials = [] }: Circumstance): boolean =>
  dials.length === 1 && Object.keys(whole).length === 1;

function farthest([low, high]: readonly [number, number], neutral: number): number {
  return Math.abs(high - neutral) >= Math.abs(low - neutral) ? high : low;
}

/** Structure parameters by name, in the order of their records. */
export const structureNames: readonly (keyof Parameters)[] = parameters
  .filter(({ structure }) => structure)
  .map(({ name }) => name);

/**
 * A structure at a point: options of a choice are equally likely; a number is neutral in half of all
 * structures, and otherwise anywhere in its plausible range.
 * @param places - shape [structure parameter], each in [0, 1)
 * @returns the parameters that are not neutral
 */
export function structureAt(places: ArrayLike<number>): Partial<Parameters> {
  const values = parameters
    .filter(({ structure }) => structure)
    .map(({ name, default: neutral, options, plausible: [low, high] }, p): [string, number] => {
      if (options !== undefined) return [name, Math.floor(places[p] * options.length)];
      const value = low + (2 * places[p] - 1) * (high - low);
      return [name, places[p] < 0.5 ? neutral : Number(value.toPrecision(3))];
    })
    .filter(([name, value]) => value !== parameters.find((record) => record.name === name)!.default);
  return Object.fromEntries(values) as Partial<Parameters>;
}
