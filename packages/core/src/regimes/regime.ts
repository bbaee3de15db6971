import type { Forum } from '../forums/forum.ts';
import type { Government } from '../government/government.ts';
import type { Parameters } from '../parameters/parameters.ts';

/** A way of coordinating: a structure, a set of forums and a centre (model §4). Plain data. */
export interface Regime {
  readonly id: string;
  /** For people to read. */
  readonly name: string;
  /** Ministries put under one minister; none: the structure stays. */
  readonly merger?: Merger;
  /** All forums besides the ministries' own meetings, in the order of model §3.2: cabinet, committees, task forces, czars, working groups, stocktake. */
  readonly forums: readonly Forum[];
  /** The strengthened centre of government; none: backing stays at its floor. */
  readonly centre?: Centre;
  /** Shared goals that pull on units' priorities. */
  readonly sharedGoals?: SharedGoals;
  /** A benchmark instead of a government: one mind that decides all (model §4). */
  readonly benchmark?: 'planner' | 'bound';
}

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
  make(government: Government, parameters: Parameters): Regime;
}
