import type { StudyPlan } from './studyPlan.ts';

/**
 * What to look at in each run: a metric, an outcome of the study or a formula, under a regime, or its
 * difference from a reference.
 */
export interface Asked {
  /** A metric, an outcome of the study or a formula, by its id. */
  readonly outcome: string;
  /** Id of the regime. */
  readonly regime: string;
  /** Paired difference to this regime. Left out: the outcome itself. */
  readonly reference?: string;
  /** Id. @defaultValue the study's first */
  readonly scenario?: string;
}

/** Results that can be asked for an outcome of each run. */
export interface AskedResults {
  /** The study that they are of. */
  readonly plan: StudyPlan;
  /** Points of the design that conditions do not leave out. */
  points(scenario?: string): number[];
  /** Every parameter of a point of the design. */
  parametersOf(point: number, scenario?: string): Readonly<Record<string, number>>;
  /** The same, and the indices of options of levers that are choices. */
  settingsOf(point: number, scenario?: string): Readonly<Record<string, number>>;
  /**
   * An outcome of every point under every seed.
   * @returns shape [point][seed]; NaN where a run failed, is missing, or has no such value
   */
  table(asked: Asked): Float64Array[];
}
