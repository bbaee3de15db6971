import type { Scenario, Seed } from '@joined-up/core';
import type { Choice } from '../choices/choice.ts';
import type { Design } from '../designs/design.ts';
import type { Formula } from '../formulas/formula.ts';
import type { ScenarioSource } from '../inputs/scenarioSource.ts';
import type { Own, OwnThings } from '../own/own.ts';
import type { NumberedStudy } from './withOptionNumbers.ts';

export interface PlannedScenario {
  readonly source: ScenarioSource;
  readonly scenario: Scenario;
  readonly months: number;
}

/** An outcome that a study computes from metrics and parameters. */
export interface FormulaOutcome {
  readonly id: string;
  readonly formula: Formula;
}

/** When to stop going through seeds. */
export interface Precision {
  /** Id of the metric or outcome whose difference matters. */
  readonly outcome: string;
  /** Id of the regime. */
  readonly regime: string;
  /** Id of the regime that it is compared with. */
  readonly reference: string;
  /** Largest half-width of the interval, above 0, in the unit of the outcome. */
  readonly halfWidth: number;
  /** Confidence level of the interval, in (0, 1). */
  readonly level: number;
  /** Least number of seeds, before the first look. */
  readonly atLeast: number;
  /** Seeds from one look to the next. */
  readonly every: number;
}

/** A checked study, with everything that it names resolved: what to run. */
export interface StudyPlan {
  /** As it was written, with tables read in. */
  readonly file: NumberedStudy;
  /** The governments, each with the months that it is run for. */
  readonly scenarios: readonly PlannedScenario[];
  /**
   * Ids of regimes; if regimes are a lever too, the last is `chosen`: the one that the lever sets at a
   * point.
   */
  readonly regimes: readonly string[];
  /** Levers that are choices. The design moves them like parameters, by indices of their options. */
  readonly choices: readonly Choice[];
  /** Parameters set in every run. */
  readonly fixed: Readonly<Record<string, number>>;
  /** The points to run. */
  readonly design: Design;
  /** Notes on the design, a line each. */
  readonly notes: readonly string[];
  /** Seeds, for every point and regime. */
  readonly seeds: readonly Seed[];
  /** Are months kept too? */
  readonly monthly: boolean;
  /** Ids of metrics and formulas to look at first. */
  readonly outcomes: readonly string[];
  /** Outcomes that are computed from others. */
  readonly formulas: readonly FormulaOutcome[];
  /**
   * Metrics of single goals, `outcome:<goal>` and `coverage:<goal>`, and of one's own; each is also a
   * formula of its own name.
   */
  readonly measures: readonly string[];
  /** Conditions over all parameters; points where one is 0 are left out. */
  readonly conditions: readonly Formula[];
  /** When to stop going through seeds; left out: never before the last. */
  readonly precision?: Precision;
  /** Names of things of one's own. */
  readonly own?: Own;
  /** The things themselves; without them results can be read, but the study cannot be run. */
  readonly things?: OwnThings;
}
