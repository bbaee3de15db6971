import { regimes, simulate, type RegimeMaker, type Scenario, type Structure } from '@joined-up/core';
import {
  armsOf,
  drawWorld,
  inWorld,
  luckIn,
  pathsOf,
  readPattern,
  readsOf,
  type PatternReading,
  type ReformCase,
  type PlausibleWorld,
} from '@joined-up/scenarios';
import { mean, patternVerdict, type PatternVerdict } from '@joined-up/statistics';
import { inTurn } from '../threads/inTurn.ts';
import type { KeptReadings } from './keptReadings.ts';

/** A named structure of the model: values of structure parameters. */
export type CaseStructure = Pick<Structure, 'id' | 'parameters'>;

/** How many worlds and replicates a case is tried in, and under which structures. */
export interface TryCaseOptions {
  /** Plausible governments. @defaultValue 24 */
  readonly worlds?: number;
  /** Replicates of luck in each; patterns are checked against their mean path. @defaultValue 2 */
  readonly seeds?: number;
  /** Key of the draw of worlds. @defaultValue 'cases' */
  readonly sample?: string;
  /** Structures to try it under. @defaultValue the model as it is */
  readonly structures?: readonly CaseStructure[];
  /** Called as worlds are read, with the number done and the number of all. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Ends it after the world that has begun. */
  readonly signal?: AbortSignal;
  /** Reads a world under a structure, shape [pattern]. @defaultValue in this thread, one after another */
  readonly read?: ReadWorld;
  /** Readings that are kept; called with each new one at once. */
  readonly kept?: KeptReadings;
}

/** Reads every pattern in a world under a structure, shape [pattern]. */
export type ReadWorld = (
  structure: CaseStructure,
  world: PlausibleWorld,
  seeds: number,
) => Promise<readonly PatternReading[]>;

/** What worlds under one structure say about a pattern. */
export interface CaseCell {
  /** Name of the structure. */
  readonly structure: string;
  /** The verdict of all worlds together. */
  readonly verdict: PatternVerdict;
  /** Shape [world]. */
  readonly readings: readonly PatternReading[];
}

/** A measured reform, and what plausible governments say about each of its patterns. */
export interface TriedCase {
  /** The reform that was measured. */
  readonly case: ReformCase;
  /** The plausible governments. */
  readonly worlds: readonly PlausibleWorld[];
  /** Replicates of luck in each. */
  readonly seeds: number;
  /** The structures that it was tried under. */
  readonly structures: readonly CaseStructure[];
  /** Shape [pattern][structure]. */
  readonly cells: readonly (readonly CaseCell[])[];
}

/**
 * Checks a case's patterns against the model in many plausible governments, under each structure. The same
 * world has the same parameters under every structure and in every case, so that they can be compared.
 */
export async function tryCase(tried: ReformCase, options: TryCaseOptions = {}): Promise<TriedCase> {
  const {
    worlds: count = 24,
    seeds = 2,
    sample = 'cases',
    structures = [{ id: 'today', parameters: {} }],
    onProgress = () => {},
    read = readHere(tried, options.signal),
    kept,
  } = options;
  const worlds = Array.from({ length: count }, (_, w) => drawWorld(`${sample} ${w}`));
  let done = 0;
  const readings = await Promise.all(
    structures.map((structure) =>
      Promise.all(
        worlds.map(async (world, w) => {
          let known = tried.patterns.length === 0 ? [] : kept?.of(structure.id, w);
          if (known === undefined) {
            known = await read(structure, world, seeds);
            kept?.keep(structure.id, w, known);
          }
          onProgress(++done, structures.length * count);
          return known;
        }),
      ),
    ),
  );
  return {
    case: tried,
    worlds,
    seeds,
    structures,
    cells: tried.patterns.map((_, p) =>
      structures.map(({ id }, s): CaseCell => {
        const own = readings[s].map((world) => world[p]);
        return { structure: id, verdict: patternVerdict(own.map(({ holds }) => holds)), readings: own };
      }),
    ),
  };
}

/** Reads worlds in this thread, one after another. */
function readHere(tried: ReformCase, signal: AbortSignal | undefined): ReadWorld {
  const turn = inTurn(signal);
  return (structure, world, seeds) => turn(() => readWorld(tried, structure, world, seeds));
}

/** Reads every pattern in one world, from mean paths over replicates of luck; shape [pattern]. */
export function readWorld(
  tried: ReformCase,
  structure: CaseStructure,
  world: PlausibleWorld,
  seeds: number,
): PatternReading[] {
  const paths = pathsUnder(tried, structure, world, seeds);
  return tried.patterns.map((pattern) =>
    readPattern(pattern, (name, arm) => meanOf(paths.get(`${arm} ${name}`)!)),
  );
}

/** The same, and for each replicate by itself. */
export function readByLuck(
  tried: ReformCase,
  structure: CaseStructure,
  world: PlausibleWorld,
  seeds: number,
): { readonly mean: PatternReading; readonly each: readonly PatternReading[] }[] {
  const paths = pathsUnder(tried, structure, world, seeds);
  return tried.patterns.map((pattern) => ({
    mean: readPattern(pattern, (name, arm) => meanOf(paths.get(`${arm} ${name}`)!)),
    each: Array.from({ length: seeds }, (_, replicate) =>
      readPattern(pattern, (name, arm) => paths.get(`${arm} ${name}`)![replicate]),
    ),
  }));
}

/** Paths by arm and name of everything that patterns read, each of shape [replicate][month]. */
export const pathsUnder = (
  { scenario, patterns }: ReformCase,
  structure: CaseStructure,
  world: PlausibleWorld,
  seeds: number,
): ReadonlyMap<string, readonly (readonly number[])[]> =>
  pathsByLuck(
    scenario,
    { ...world, parameters: { ...world.parameters, ...structure.parameters } },
    [...new Set(patterns.flatMap(readsOf))],
    [...new Set(patterns.flatMap(armsOf))],
    seeds,
  );

const meanOf = (paths: readonly (readonly number[])[]): readonly number[] =>
  paths[0].map((_, month) => mean(paths.map((path) => path[month])));

/** Mean paths over replicates by arm and name, each of shape [month]; equal luck in all arms. */
export function meanPaths(
  scenario: Scenario,
  world: PlausibleWorld,
  names: readonly string[],
  arms: readonly string[],
  seeds: number,
): ReadonlyMap<string, readonly number[]> {
  const paths = pathsByLuck(scenario, world, names, arms, seeds);
  return new Map([...paths].map(([key, runs]) => [key, meanOf(runs)]));
}

/** Paths by arm and name, each of shape [replicate][month]; equal luck in all arms. */
function pathsByLuck(
  scenario: Scenario,
  world: PlausibleWorld,
  names: readonly string[],
  arms: readonly string[],
  seeds: number,
): ReadonlyMap<string, readonly (readonly number[])[]> {
  const here = inWorld(scenario, world);
  // Parameters that the case takes from its sources are not changed by worlds.
  const own = { ...world.parameters, ...scenario.parameters };
  const observer = pathsOf(names);
  const paths = new Map<string, readonly (readonly number[])[]>();
  for (const arm of arms) {
    const runs = Array.from({ length: seeds }, (_, replicate) => {
      const run = simulate(here, armOf(scenario, arm), {
        seed: luckIn(world, replicate),
        metrics: [],
        observe: [observer],
        parameters: own,
      });
      return run.observed[observer.id] as readonly (readonly number[])[];
    });
    names.forEach((name, place) => {
      paths.set(
        `${arm} ${name}`,
        runs.map((run) => run[place]),
      );
    });
  }
  return paths;
}

const armOf = ({ regimes: own = [] }: Scenario, id: string): RegimeMaker =>
  [...own, ...regimes].find((maker) => maker.id === id)!;
