import type { Forum } from '../forums/forum.ts';
import type { Government } from '../government/government.ts';
import type { Parameters } from '../parameters/parameters.ts';

/** A way of coordinating: a structure, a set of forums and a centre (ODD §3). Plain data. */
export interface Regime {
  /** What results, tables and pictures call it. */
  readonly id: string;
  /** For people to read. */
  readonly name: string;
  /** Ministries put under one minister; left out: the structure stays. */
  readonly merger?: Merger;
  /**
   * Ministries under a coordinating minister, each of which keeps its own, and the approval layers that
   * they then have (ODD §7.7.16).
   */
  readonly coordinated?: { readonly ministries: readonly string[]; readonly layers: number };
  /**
   * All forums besides the ministries' own meetings, in the order of ODD §7.2: cabinet, committees, task
   * forces, czars, working groups, stocktake.
   */
  readonly forums: readonly Forum[];
  /** The strengthened centre of government; left out: backing stays at its floor. */
  readonly centre?: Centre;
  /** Shared goals that pull on units' priorities. */
  readonly sharedGoals?: SharedGoals;
  /** A benchmark instead of a regime: one mind decides everything (ODD §3). */
  readonly benchmark?: 'planner' | 'bound';
  /** The head of government from the first step on, where different from the parameters and the centre. */
  readonly leader?: Leader;
  /** Of a schedule: the month of its first step, which must be the `start` of the scenario. */
  readonly begins?: number;
  /** Of a schedule: its steps after the first, in the order of their months. */
  readonly later?: readonly Step[];
}

/** The head of government, from a month on: what is left out stays as it is. */
export interface Leader {
  /** Hours a month for coordination, instead of `primeMinisterHours`; 0 to 400. */
  readonly hours?: number;
  /** Political mandate B, instead of the centre's own; in [0, 1]. */
  readonly mandate?: number;
}

/** What changes at the start of a month, before its world phase. */
export interface Step {
  /** Whole, after the month of the step before. */
  readonly month: number;
  /**
   * Structure, forums and centre from then on: a regime without steps of its own, no benchmark. Left out:
   * they stay.
   */
  readonly regime?: Regime;
  /** `false`: undoes the merger in force; everything else is as in `regime`, or stays. */
  readonly merger?: false;
  /** What changes of the head of government; what is left out stays. */
  readonly leader?: Leader;
}

/** Ministries put under one minister, and what that costs. */
export interface Merger {
  /**
   * Ids of ministries, at least one. The new ministry goes by the one that comes first in the government.
   */
  readonly ministries: readonly string[];
  /** Approval layers ℓ of the new ministry, at least 1. */
  readonly layers: number;
  /** Share of capacity that the reorganisation costs at first, in [0, 0.95]. */
  readonly disruption: number;
  /** Months in which that loss falls to 37 % of what it was, above 0. */
  readonly settlingTime: number;
  /**
   * Additional hours a month that the minister needs for each unit at first, falling with `settlingTime`;
   * at least 0.
   */
  readonly settlingHoursPerUnit: number;
}

/** The strengthened centre; names and ranges as the parameters of the same name. */
export interface Centre {
  /** Goals in meetings that it can prepare fully in a month, at least 0. As the parameter `staff`. */
  readonly staff: number;
  /** κ, technical and managerial capability, in [0, 1]. As the parameter `capability`. */
  readonly capability: number;
  /**
   * Political mandate B: how far the head of government stands behind it, in [0, 1]. As the parameter
   * `mandate`.
   */
  readonly mandate: number;
  /**
   * d, weight of its own view in what is agreed: from honest broker (0) to director of policy (1). As the
   * parameter `directorship`.
   */
  readonly directorship: number;
  /** Number of units in it, at least 1; more than one blur roles. As the parameter `centreUnits`. */
  readonly units: number;
  /**
   * How clear the roles of its units are, in [0, 1]. As the parameter `roleClarity`.
   */
  readonly roleClarity: number;
  /** Share of the credit that the centre takes for itself, in [0, 1]. As the parameter `spotlight`. */
  readonly spotlight: number;
}

/**
 * Goals that pull all ministries' priorities towards the cabinet's, by `pull` in [0, 1] at full backing of
 * a centre that prepares them well.
 */
export interface SharedGoals {
  /** Ids of the priority goals. */
  readonly goals: readonly string[];
  /** How strongly they pull on priorities at full backing, in [0, 1]. */
  readonly pull: number;
  /** How far delivery chains say who owes what, in [0, 1]. */
  readonly deliveryChains: number;
}

/** Makes a regime for a government; id and name are known without making it. */
export interface RegimeMaker {
  /** What scripts, commands and results call the regime. */
  readonly id: string;
  /** For people to read. */
  readonly name: string;
  /** One sentence for a list of regimes. */
  readonly description: string;
  /** Of a schedule: its steps, for lists and pictures. */
  readonly steps?: readonly ScheduleStep[];
  /** The regime for one government, as plain data; equal arguments give an equal regime. */
  make(government: Government, parameters: Parameters): Regime;
}

/** A step of a schedule before its regime is made for a government (see `Step`). */
export interface ScheduleStep {
  /** Month at whose start it comes into force, counted from 0; later than that of the step before. */
  readonly month: number;
  /** Left out in the first step: the status quo; in later ones: what is in force stays. */
  readonly regime?: RegimeMaker;
  /** `false`: undoes the merger in force. */
  readonly merger?: false;
  /** What changes of the head of government; what is left out stays. */
  readonly leader?: Leader;
}
