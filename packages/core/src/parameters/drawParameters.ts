import { entityKey } from '../random/entityKey.ts';
import { uniform } from '../random/draws.ts';
import type { Luck } from '../random/luck.ts';
import type { ParameterRecord } from './parameter.ts';
import type { Parameters } from './parameters.ts';

/**
 * The value at a place in a range; whole numbers are equally likely, both ends included.
 * @param place - in [0, 1]
 */
export const valueInRange = (
  [low, high]: readonly [number, number],
  whole: boolean,
  place: number,
): number =>
  whole ? Math.min(high, low + Math.floor(place * (high - low + 1))) : low + place * (high - low);

/**
 * Draws each of these parameters uniformly from its plausible range. A parameter's name is the key of its
 * draw, so that a new parameter moves no other.
 * @param luck - equal luck, equal values
 */
export const drawParameters = (luck: Luck, records: readonly ParameterRecord[]): Partial<Parameters> =>
  Object.fromEntries(
    records.map(({ name, plausible, whole }) => [
      name,
      valueInRange(plausible, whole, uniform(luck, entityKey(name))),
    ]),
  );
