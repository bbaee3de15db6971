import type { ExplorerData } from '../explorerData.ts';
import { unpackFloats, unpackWholes } from '../packed.ts';

/** An axis: a number for each run. */
export interface Column {
  readonly id: string;
  readonly name: string;
  /** What the number is; regimes and governments are chosen by name. */
  readonly kind: 'parameter' | 'outcome' | 'regime' | 'government';
  /** One per run; NaN where missing. */
  readonly values: Float32Array;
  /** Names of 0, 1, 2 … */
  readonly options?: readonly string[];
  readonly low: number;
  readonly high: number;
  /** Whether some run has no value. */
  readonly gaps: boolean;
}

/** World, regime and seed of each run, and all numbers: unpacked once. */
export interface Places {
  readonly runs: number;
  readonly worlds: number;
  readonly world: Uint32Array;
  readonly regime: Uint32Array;
  readonly seed: Uint32Array;
  readonly government: Uint32Array;
  /** Shape [parameter][world] and [outcome][run]. */
  readonly parameters: readonly Float32Array[];
  readonly outcomes: readonly Float32Array[];
}

export function placesOf(data: ExplorerData): Places {
  const [world, regime, seed, government] = [data.world, data.regime, data.seed, data.government].map(
    unpackWholes,
  );
  const [parameters, outcomes] = [data.parameters, data.outcomes].map((numbers) =>
    numbers.map(({ values }) => unpackFloats(values)),
  );
  return {
    runs: world.length,
    worlds: government.length,
    world,
    regime,
    seed,
    government,
    parameters,
    outcomes,
  };
}

/**
 * The axes of a page, from left to right: who coordinates, parameters, outcomes.
 * @param reference - index of a regime; if given, outcomes are differences to its run in the same world
 * with the same luck
 */
export function columnsOf(data: ExplorerData, places: Places, reference?: number): Column[] {
  const { runs, world, regime, government } = places;
  const named = (kind: 'regime' | 'government', name: string, options: readonly string[]): Column[] =>
    options.length < 2
      ? []
      : [
          columnOf(
            kind,
            kind,
            name,
            Float32Array.from({ length: runs }, (_, run) =>
              kind === 'regime' ? regime[run] : government[world[run]],
            ),
            options,
          ),
        ];
  return [
    ...named('government', data.words.government, data.governments),
    ...named(
      'regime',
      data.words.regime,
      data.regimes.map(({ name }) => name),
    ),
    ...data.parameters.map(({ id, name, options }, i) =>
      columnOf(
        'parameter',
        id,
        name,
        Float32Array.from(world, (place) => places.parameters[i][place]),
        options,
      ),
    ),
    ...data.outcomes.map(({ id, name }, i) => {
      const own = places.outcomes[i];
      return columnOf(
        'outcome',
        id,
        name,
        reference === undefined ? own : differences(own, places, reference),
      );
    }),
  ];
}

/** Each run minus the reference's run in the same world with the same luck; NaN where there is none. */
export function differences(values: Float32Array, places: Places, reference: number): Float32Array {
  const { runs, world, regime, seed } = places;
  const seeds = seed.reduce((most, place) => Math.max(most, place), 0) + 1;
  const ofReference = new Map<number, number>();
  for (let run = 0; run < runs; run++)
    if (regime[run] === reference) ofReference.set(world[run] * seeds + seed[run], values[run]);
  return Float32Array.from(
    values,
    (value, run) => value - (ofReference.get(world[run] * seeds + seed[run]) ?? Number.NaN),
  );
}

function columnOf(
  kind: Column['kind'],
  id: string,
  name: string,
  values: Float32Array,
  options?: readonly string[],
): Column {
  let [low, high] = options === undefined ? [Infinity, -Infinity] : [0, options.length - 1];
  if (options === undefined)
    for (const value of values) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  if (!(low <= high)) [low, high] = [0, 1];
  const gaps = values.some(Number.isNaN);
  return { id, name, kind, values, ...(options === undefined ? {} : { options }), low, high, gaps };
}
