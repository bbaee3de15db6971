import type { World } from '../government/world.ts';
import type { Simulation } from '../simulate/simulation.ts';
import { entityAt, type Entity } from './entity.ts';
import { duringAMonth, quantities } from './quantities.ts';

/** Values of quantities at one moment of a run, by index in `quantities`. */
export type Reading = readonly Float64Array[];

/** A copy of what quantities are at this moment, including those of the end of a month if `observed`. */
export const read = (simulation: Simulation, observed = false): Reading =>
  (observed ? quantities : duringAMonth.map((place) => quantities[place])).map(
    (quantity) =>
      // From an array at once: `Float64Array.from` would ask for one value after the other.
      new Float64Array(quantity.read(simulation)),
  );

/** Smaller differences, relative to the numbers where they are larger than 1, are taken for rounding. */
const ROUNDING = 1e-12;

/** Is it more than rounding? A value that one side lacks (NaN) does not differ. */
export const differs = (a: number, b: number): boolean =>
  Math.abs(a - b) > ROUNDING * Math.max(1, Math.abs(a), Math.abs(b));

/** How two runs differ in one quantity at one moment. */
export interface QuantityDifference {
  /** Id of the quantity. */
  readonly quantity: string;
  /** How many entities differ. */
  readonly count: number;
  /** How many there are. */
  readonly entities: number;
  /** Those that differ most. */
  readonly most: readonly EntityDifference[];
}

/** One entity of which a quantity is `a` in the first run and `b` in the second, in the unit of the quantity. */
export interface EntityDifference {
  /** The ministry, unit, goal, cell, … */
  readonly entity: Entity;
  /** The value in the first run. */
  readonly a: number;
  /** The value in the second run. */
  readonly b: number;
}

/** Indices at which two readings of a quantity differ, the largest difference first. */
export const differingPlaces = (a: Float64Array, b: Float64Array): number[] =>
  [...a.keys()]
    .filter((i) => differs(a[i], b[i]))
    .sort((i, j) => Math.abs(a[j] - b[j]) - Math.abs(a[i] - b[i]) || i - j);

/** All quantities in which two readings differ. */
export const differences = (world: World, a: Reading, b: Reading, most = 3): QuantityDifference[] =>
  a.flatMap((values, place) => {
    const apart = differingPlaces(values, b[place]);
    if (apart.length === 0) return [];
    const entityDifference = (i: number): EntityDifference => ({
      entity: entityAt(world, quantities[place].of, i),
      a: values[i],
      b: b[place][i],
    });
    return [
      {
        quantity: quantities[place].id,
        count: apart.length,
        entities: values.length,
        most: apart.slice(0, most).map(entityDifference),
      },
    ];
  });
