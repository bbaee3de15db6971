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

/** Sits through a run, act by act. */
export type Witness = WitnessOf<Simulation>;

/**
 * How agents decide, in the place of the model's own rules, and steps of one's own in the order of a month.
 * What it leaves out stays as the model has it; draws by `draw`, never by `Math.random`, so that a run can
 * be made again.
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
  /** What all its luck comes from. */
  readonly seed: Seed;
  /** Month t0 at whose start the regime begins. */
  readonly start: number;
  /** What is put in force in which month, the regime first. */
  readonly steps: readonly InForce[];
  /** What befalls it from outside, and the world without that; none: nothing does. */
  shocks?: Shocks;
  /** A key for each kind of draw, made from the seed. */
  readonly luck: Lucks;
  /** All that changes from month to month. */
  readonly state: State;
  /** What stands now: the status quo before `start`, then what the last step put in force. */
  arrangement: Arrangement;
  /** Where its columns lie if it was begun compiled. */
  readonly memory?: Memory;
  /** The month under way; nothing in it outlasts the month. */
  readonly month: Month;
  /** The same in the memory of compiled code, if it is compiled. */
  compiled?: CompiledRun;
  /** What `observe` fills. */
  readonly observation: Observation;
  /** Behaviours of one's own at work in it; none: everybody decides as the model has it. */
  readonly acting?: Acting<Simulation>;
  /** Sits through the run, act by act; none: nobody does. */
  witness?: Witness;
}
