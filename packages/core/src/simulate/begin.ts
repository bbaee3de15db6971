import { actingIn } from '../behaviours/acting.ts';
import { checkBehaviours } from '../behaviours/checkBehaviours.ts';
import { buildWorld } from '../government/buildWorld.ts';
import type { Government } from '../government/government.ts';
import { checkShocks } from '../government/checkShocks.ts';
import type { Shock } from '../government/shock.ts';
import type { World } from '../government/world.ts';
import { emptyObservation } from '../metrics/observation.ts';
import { InputError } from '../problems.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { luckOf, streamOf, type Luck, type Seed } from '../random/luck.ts';
import type { Lucks } from '../random/lucks.ts';
import { streams, type StreamName } from '../random/streams.ts';
import { arrange } from '../regimes/arrange.ts';
import { checkSchedule } from '../regimes/checkSchedule.ts';
import { inForce, type InForce } from '../regimes/inForce.ts';
import type { Regime } from '../regimes/regime.ts';
import { statusQuo } from '../regimes/statusQuo.ts';
import { startState } from '../state/startState.ts';
import { install } from './install.ts';
import type { WarmUp } from './warmUp.ts';
import { CompiledRun } from './compiledRun.ts';
import { borrow } from './memory.ts';
import { emptyMonth } from './month.ts';
import { copyOf, moveInto, bytesOf } from './moveInto.ts';
import { bringToMonth } from './befall.ts';
import { placeShocks, worldForShocks } from './placeShocks.ts';
import type { Behaviour, Simulation } from './simulation.ts';

/** Bytes for the forums of one arrangement in a compiled run, generously: untouched memory costs little. */
const ROOM = 4_000_000;
/** Most arrangements to reserve room for; a run that needs more goes on uncompiled. */
const MOST_ROOMS = 12;

/** Forums are arranged anew at every step, and whenever capacities change. */
const roomsFor = (steps: readonly InForce[], shocks: readonly Shock[]): number =>
  Math.min(MOST_ROOMS, steps.length + 2 * shocks.filter(({ capacity = [] }) => capacity.length > 0).length);

/** What a run may have besides a government, a regime and luck. */
export interface BeginOptions {
  /**
   * Run the steps of a month in WebAssembly where available; `release` the run in the end.
   * @defaultValue false
   */
  readonly compiled?: boolean;
  /** Shocks from outside, the same under every regime. @defaultValue nothing */
  readonly shocks?: readonly Shock[];
  /** How agents decide, where not by the model's own rules. @defaultValue all by the model's rules */
  readonly behaviours?: readonly Behaviour[];
}

/** Which regime begins, in which month, and with which luck. */
export interface Course {
  readonly regime: Regime;
  readonly seed: Seed;
  /** Whole, ≥ 0. */
  readonly start: number;
}

/**
 * A run before its first month: the status quo until the regime begins at the start of month `start`.
 * @throws {InputError} naming everything that is wrong with the government, or with the behaviours, the
 * regime or the shocks
 */
export function begin(
  government: Government,
  parameters: Parameters,
  regime: Regime,
  seed: Seed,
  start: number,
  options: BeginOptions = {},
): Simulation {
  return beginIn(buildWorld(government, parameters), { regime, seed, start }, options);
}

/**
 * The same in a world that is already built, which stays as it is.
 * @param beginning - starts the run at the month in which the regime begins; the run takes over this state
 */
export function beginIn(
  built: World,
  { regime, seed, start }: Course,
  { compiled = false, shocks = [], behaviours = [] }: BeginOptions = {},
  beginning?: WarmUp,
): Simulation {
  if (!(Number.isInteger(start) && start >= 0))
    throw new InputError('scenario', [
      { path: 'start', expected: 'a whole number of at least 0', found: String(start) },
    ]);
  const { government, parameters } = built;
  const behaviourProblems = checkBehaviours(behaviours);
  if (behaviourProblems.length > 0) throw new InputError('behaviours', behaviourProblems);
  const problems = checkSchedule(regime, government, start);
  if (problems.length > 0) throw new InputError(`regime '${regime.id}'`, problems);
  const shockProblems = checkShocks(shocks, government);
  if (shockProblems.length > 0) throw new InputError('scenario', shockProblems);
  const steps = inForce(regime, start);
  const placedShocks = placeShocks(shocks, built);
  const own = placedShocks === undefined ? built : worldForShocks(built);
  const root = luckOf(seed);
  const luck: Lucks = Object.fromEntries(streams.map(({ name }) => [name, streamOf(root, name)])) as Record<
    StreamName,
    Luck
  >;
  const state = beginning?.state ?? startState(built);
  const month = emptyMonth(built);
  const memory = compiled
    ? borrow(2 * (bytesOf(built) + bytesOf(state) + bytesOf(month)) + ROOM * roomsFor(steps, shocks))
    : undefined;
  // Its own columns and parameters, so that shocks to this run reach no other.
  const world = memory === undefined ? own : copyOf({ ...own, parameters: { ...parameters } });
  if (memory !== undefined) for (const part of [world, state, month]) moveInto(memory, part);
  const arrangement =
    beginning?.arrangement ?? arrange({ world, luck, state }, statusQuo.make(government, parameters), 0);
  if (placedShocks !== undefined && state.month > 0) bringToMonth({ world }, placedShocks, state.month - 1);
  const simulation: Simulation = {
    world,
    regime,
    seed,
    start,
    steps,
    shocks: placedShocks,
    luck,
    state,
    arrangement,
    month,
    memory,
    compiled: memory === undefined ? undefined : new CompiledRun(memory),
    acting: actingIn(world, seed, behaviours),
    observation: emptyObservation(world, state, arrangement),
    witness: undefined,
  };
  // Otherwise the regime is put in force by the first step.
  if (beginning === undefined) install(simulation, arrangement);
  return simulation;
}
