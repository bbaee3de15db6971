import type { Acting } from '../behaviours/acting.ts';
import type { BehaviourOf } from '../behaviours/behaviour.ts';
import type { OwnStepOf } from '../behaviours/ownStep.ts';
import type { World } from '../government/world.ts';
import type { Observation } from '../metrics/observation.ts';
import type { Seed } from '../random/luck.ts';
import type { Lucks } from '../random/lucks.ts';
import type { Arrangement } from '../regimes/arrangement.ts';
import type { InForce } from '../regimes/inForce.ts';
import type { Regime } from '../regimes/regime.ts';
import type { State } from '../state/state.ts';
import type { CompiledRun } from './compiledRun.ts';
import type { Memory } from './memoryShape.ts';
import type { Month } from './month.ts';
import type { Shocks } from './placeShocks.ts';
import type { WitnessOf } from './witness.ts';

/** A witness of a run, act by act. */
export type Witness = WitnessOf<Simulation>;

/**
 * How agents decide instead of by the model's own rules, and steps of one's own in the order of a month.
 * Whatever it leaves out stays as the model has it. It draws with `draw`, never with `Math.random`, so
 * that runs can be repeated.
 * @example
 * ```ts
 * const overstating = (by: number): Behaviour => ({
 *   id: `overstating by ${by}`,
 *   report: ({ usual }) => by * usual,
 * });
 * simulate(stylised, 'cog', { behaviours: [overstating(1.5)] });
 * ```
 */
export type Behaviour = BehaviourOf<Simulation>;

/** A step of one's own in the order of a month. */
export type OwnStep = OwnStepOf<Simulation>;

/** A run under way: a world, a regime that begins at `start`, its luck, and the state. */
export interface Simulation {
  /** The government in columns: what stays the same. */
  readonly world: World;
  /** The regime that begins at `start`. */
  readonly regime: Regime;
  /** Source of all its random draws. */
  readonly seed: Seed;
  /** Month t0 at whose start the regime begins. */
  readonly start: number;
  /** What is put in force in which month, the regime first. */
  readonly steps: readonly InForce[];
  /** Shocks from outside, and the world without them; undefined: none. */
  shocks?: Shocks;
  /** Keys of its streams of random draws, made from the seed. */
  readonly luck: Lucks;
  /** All that changes from month to month. */
  readonly state: State;
  /** What is in force: the status quo before `start`, then what the last step put in force. */
  arrangement: Arrangement;
  /** Memory that holds its columns, if it was begun compiled. */
  readonly memory?: Memory;
  /** Notes of the month under way; none outlasts it, but for draws made in pairs of months. */
  readonly month: Month;
  /** The run in the memory of compiled code; undefined if it is not, or no longer, compiled. */
  compiled?: CompiledRun;
  /** What `observe` fills. */
  readonly observation: Observation;
  /** Behaviours of one's own at work in it; undefined: all decide by the model's rules. */
  readonly acting?: Acting<Simulation>;
  /** Watches the run, act by act; the run then goes uncompiled. */
  witness?: Witness;
}
