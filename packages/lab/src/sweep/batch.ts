import type { Seed } from '@joined-up/core';
import type { Choice } from '../choices/choice.ts';
import type { Own } from '../own/own.ts';
import type { ScenarioSource } from '../inputs/scenarioSource.ts';

/** What all batches of a sweep have in common; sent once per worker. */
export interface CommonToBatches {
  readonly scenarios: readonly { readonly source: ScenarioSource; readonly months: number }[];
  /** Ids of all regimes of the runs. */
  readonly regimes: readonly string[];
  /** Names of parameters that points move, and of levers that are choices. */
  readonly names: readonly string[];
  /** These levers; points hold indices of their options. */
  readonly choices: readonly Choice[];
  readonly fixed: Readonly<Record<string, number>>;
  readonly monthly: boolean;
  /** Further metrics: of single goals, and of one's own. */
  readonly measures: readonly string[];
  /** Things of one's own, and the module that exports them. */
  readonly own?: Own;
  /** Seconds after which a run is given up, and fails. @defaultValue no limit */
  readonly runSeconds?: number;
}

/** A batch of runs, which one thread does at a time. */
export interface Batch {
  readonly scenarios: readonly number[];
  readonly regimes: readonly number[];
  readonly seeds: readonly Seed[];
  /** Shape [run × name]; NaN: as the scenario has it. */
  readonly points: Float64Array;
  /**
   * Shared between threads; a single number: when the current run began, in milliseconds of `threadTime`;
   * 0 before the first. Without it durations are not watched.
   */
  readonly began?: Float64Array;
}

/** A monotonic time in milliseconds, the same in every thread. */
export const threadTime = (): number => performance.timeOrigin + performance.now();

/** The results of a batch. */
export interface BatchResult {
  /** Shape [run × column], see `columnsOf`; NaN where missing. */
  readonly summaries: Float64Array;
  /**
   * Runs one after another, each of shape [month × column], without failed ones. Empty unless asked for.
   */
  readonly months: Float64Array;
  /** Shape [run]: why a run failed, or `null`. */
  readonly errors: readonly (string | null)[];
  /** Duration in seconds. */
  readonly seconds: number;
}
