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
  /** Id of the metric or outcome whose difference is to be known. */
  readonly outcome: string;
  /** Id of the regime. */
  readonly regime: string;
  /** Id of the regime that it is held against. */
  readonly reference: string;
  /** Half the width that the interval is to have, above 0, in the unit of the outcome. */
  readonly halfWidth: number;
  /** Of the interval, between 0 and 1. */
  readonly level: number;
  /** Seeds that are run before anybody looks. */
  readonly atLeast: number;
  /** Seeds from one look to the next. */
  readonly every: number;
}

/** A study in which everything has been found and checked: what to run. */
export interface StudyPlan {
  /** As it was written, with tables read in. */
  readonly file: NumberedStudy;
  /** The governments, each with the months that it is run for. */
  readonly scenarios: readonly PlannedScenario[];
  /** Ids; where regimes are a lever too, `chosen` is the last: the one that the lever says at a point. */
  readonly regimes: readonly string[];
  /** Levers that are no numbers. The design moves them like parameters, by places of their options. */
  readonly choices: readonly Choice[];
  /** Set in every run. */
  readonly fixed: Readonly<Record<string, number>>;
  /** The points: which parameters are set to what. */
  readonly design: Design;
  /** What is good to know of the design before it is run, a line each. */
  readonly notes: readonly string[];
  /** Seeds of every point under every regime. */
  readonly seeds: readonly Seed[];
  /** Are months kept, too? */
  readonly monthly: boolean;
  /** Ids of metrics and formulas to look at first. */
  readonly outcomes: readonly string[];
  /** Outcomes that are computed from others. */
  readonly formulas: readonly FormulaOutcome[];
  /**
   * What is measured of single goals, `outcome:<goal>` and `coverage:<goal>`, and by metrics of one's own;
   * each is a formula of its own name, too.
   */
  readonly measures: readonly string[];
  /** Over all parameters; a point where one is 0 is left out. */
  readonly conditions: readonly Formula[];
  /** When to stop going through seeds; left out: never before the last. */
  readonly precision?: Precision;
  /**
   * What of it is one's own; of a study that a script made also the things themselves: without them it can
   * be read, not run.
   */
  readonly own?: Own;
  /** The things themselves, where a script made the study. */
  readonly things?: OwnThings;
}
