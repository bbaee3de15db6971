import type { Government } from '../government/government.ts';
import type { Scenario } from '../government/scenario.ts';
import type { Shock } from '../government/shock.ts';
import type { World } from '../government/world.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Seed } from '../random/luck.ts';
import type { Arrangement } from '../regimes/arrangement.ts';
import type { Beginning } from './beginning.ts';
import type { Memory } from './memoryShape.ts';

/** A world, and what it was drawn from. */
export interface DrawnWorld {
  readonly scenario: Scenario;
  readonly draw: Scenario['government'];
  readonly seed: Seed;
  readonly parameters: Parameters;
  readonly world: World;
}

/** A beginning, and what the months before it hang on. */
export interface KeptBeginning extends Beginning {
  readonly seed: Seed;
  readonly start: number;
  readonly parameters: Parameters;
  readonly shocks: readonly Shock[];
}

/** Beginnings of a government that are kept, the youngest first: for both sides of a comparison whose people differ. */
export const MOST_BEGINNINGS = 2;
/** Memories that are kept for later runs. */
export const MOST_MEMORIES = 2;

interface Cache {
  /**
   * The world drawn last, until another is: regimes of a seed are mostly run one after another, and drawing
   * takes a third of a run.
   */
  drawn: DrawnWorld | undefined;
  /**
   * Columns of governments, one of each for as long as somebody holds that government: a scenario that
   * knows its government, or keeps what it drew. Such a government is frozen: changed in place, it would
   * still run as it was.
   */
  readonly worlds: WeakMap<Government, World>;
  /**
   * Where runs of a government stand when their regime begins, two of each for as long as somebody holds
   * that government.
   */
  readonly beginnings: WeakMap<Government, readonly KeptBeginning[]>;
  /**
   * How clear missions are under an arrangement, for as long as somebody holds it: they stay as long, and
   * logarithms take long.
   */
  readonly missionClarity: WeakMap<Arrangement, number>;
  /**
   * Memories of compiled runs that have ended, two at most, to the end of the program: new memory is slow
   * at first use.
   */
  readonly memories: Memory[];
  /** The compiled month, once, to the end of the program. */
  compiledMonth: object | undefined;
}

/** All that outlives a run in this package. It saves time only: whatever of it is there, runs have the same bytes. */
export const cache: Cache = {
  drawn: undefined,
  worlds: new WeakMap(),
  beginnings: new WeakMap(),
  missionClarity: new WeakMap(),
  memories: [],
  compiledMonth: undefined,
};
