import type { Government } from '../government/government.ts';
import type { Scenario } from '../government/scenario.ts';
import type { Shock } from '../government/shock.ts';
import type { World } from '../government/world.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Seed } from '../random/luck.ts';
import type { Arrangement } from '../regimes/arrangement.ts';
import type { WarmUp } from './warmUp.ts';
import type { Memory } from './memoryShape.ts';

/** A world, and what it was drawn from. */
export interface DrawnWorld {
  readonly scenario: Scenario;
  readonly draw: Scenario['government'];
  readonly seed: Seed;
  readonly parameters: Parameters;
  readonly world: World;
}

/** A warm-up, and all that the months before it depend on. */
export interface KeptWarmUp extends WarmUp {
  readonly seed: Seed;
  readonly start: number;
  readonly parameters: Parameters;
  readonly shocks: readonly Shock[];
}

/**
 * Warm-ups kept for a government, the latest first: two, for a comparison whose sides differ in
 * parameters.
 */
export const MOST_WARM_UPS = 2;
/** Most memories kept for later runs. */
export const MOST_MEMORIES = 2;

interface Cache {
  /**
   * The world drawn last: regimes of one seed mostly run one after another, and drawing takes a third of a
   * run.
   */
  drawn: DrawnWorld | undefined;
  /**
   * Worlds built from governments, one each for as long as somebody holds the government (a scenario with
   * a fixed one, or one that keeps what it drew). Such a government is frozen: a change in place would go
   * unnoticed.
   */
  readonly worlds: WeakMap<Government, World>;
  /**
   * Where runs of a government stand when their regime begins, at most two for as long as somebody holds
   * the government.
   */
  readonly warmUps: WeakMap<Government, readonly KeptWarmUp[]>;
  /**
   * Mission clarity under an arrangement, for as long as somebody holds it: it never changes, and its
   * logarithms are slow.
   */
  readonly missionClarity: WeakMap<Arrangement, number>;
  /**
   * Memories of compiled runs that have ended, the two largest, kept to the end of the program: new memory
   * is slow at first use.
   */
  readonly memories: Memory[];
  /** The compiled month, once, to the end of the program. */
  compiledMonth: object | undefined;
}

/**
 * All state of this package that outlives a run. It only saves time: runs give the same bytes whatever is
 * in it.
 */
export const cache: Cache = {
  drawn: undefined,
  worlds: new WeakMap(),
  warmUps: new WeakMap(),
  missionClarity: new WeakMap(),
  memories: [],
  compiledMonth: undefined,
};
