import type { Forum } from '../forums/forum.ts';
import type { Government } from '../government/government.ts';
import type { Parameters } from '../parameters/parameters.ts';

/** A way of coordinating: a structure, a set of forums and a centre (ODD §3). Plain data. */
export interface Regime {
  readonly id: string;
  /** For people to read. */
  readonly name: string;
  /** Ministries put under one minister; none: the structure stays. */
  readonly merger?: Merger;
  /**
   * Ministries under a coordinating minister, each with its own still, and the approval layers that they
   * have by it (ODD §7.7.16).
   */
  readonly coordinated?: { readonly ministries: readonly string[]; readonly layers: number };
  /**
   * All forums besides the ministries' own meetings, in the order of ODD §7.2: cabinet, committees, task
   * forces, czars, working groups, stocktake.
   */
  readonly forums: readonly Forum[];
  /** The strengthened centre of government; none: backing stays at its floor. */
  readonly centre?: Centre;
  /** Shared goals that pull on units' priorities. */
  readonly sharedGoals?: SharedGoals;
  /** A benchmark instead of a government: one mind that decides all (ODD §3). */
  readonly benchmark?: 'planner' | 'bound';
  /** The head of government from the beginning, where it differs from the parameters and the centre. */
  readonly leader?: Leader;
  /**
   * Of a schedule: the month of its first step. A run begins its regime at the `start` of the scenario, so
   * both must be the same.
   */
  readonly begins?: number;
  /** Of a schedule: its steps after the first, in the order of their months. */
  readonly later?: readonly Step[];
}

/** The head of government, from a month on: what is left out stays as it is. */
export interface Leader {
  /** Hours a month for coordination, instead of `primeMinisterHours`; 0 to 400. */
  readonly hours?: number;
  /** Political mandate B of the centre, instead of the centre's own; in [0, 1]. */
  readonly mandate?: number;
}

/** What changes at the start of a month, before its world phase. */
export interface Step {
  /** Whole, after the month of the step before. */
  readonly month: number;
  /**
   * Structure, forums and centre from then on; a regime without steps of its own, and no benchmark. Left
   * out: they stay.
   */
  readonly regime?: Regime;
  /** The merger in force is undone: everything else is as in `regime`, or stays. */
  readonly merger?: false;
  readonly leader?: Leader;
}

/**
 * Ministries put under one minister: their approval layers ℓ ≥ 1, the share of capacity in [0, 0.95] that
 * the reorganisation costs at first (`disruption`), the months in which that falls to 37 %
 * (`settlingTime`), and the minister's hours a month for each unit until they have settled.
 */
export interface Merger {
  /** Ids of ministries, at least one; the first gives its place to the new one. */
  readonly ministries: readonly string[];
  readonly layers: number;
  readonly disruption: number;
  readonly settlingTime: number;
  readonly settlingHoursPerUnit: number;
}

/** The strengthened centre; names and ranges as the parameters of the same name. */
export interface Centre {
  readonly staff: number;
  readonly capability: number;
  readonly mandate: number;
  readonly directorship: number;
  readonly units: number;
  readonly roleClarity: number;
  readonly spotlight: number;
}

/**
 * Goals that pull all ministries' priorities towards the cabinet's, by `pull` in [0, 1] at full backing of
 * a centre that prepares them well.
 */
export interface SharedGoals {
  /** Ids of the priority goals. */
  readonly goals: readonly string[];
  readonly pull: number;
  /** Does one delivery chain say who owes what? Its strength in [0, 1]. */
  readonly deliveryChains: number;
}

/** Makes the regime for a government; the id says which without making it. */
export interface RegimeMaker {
  readonly id: string;
  readonly name: string;
  /** One sentence for a list of regimes. */
  readonly description: string;
  /** Of a schedule: its steps, for lists and pictures. */
  readonly steps?: readonly ScheduleStep[];
  make(government: Government, parameters: Parameters): Regime;
}

/** A step of a schedule before it is made for a government (see `Step`). */
export interface ScheduleStep {
  readonly month: number;
  /** Left out in the first step: the status quo; in later ones: what is in force stays. */
  readonly regime?: RegimeMaker;
  readonly merger?: false;
  readonly leader?: Leader;
}
