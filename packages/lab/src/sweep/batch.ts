import type { Seed } from '@joined-up/core';
import type { Choice } from '../choices/choice.ts';
import type { Own } from '../own/own.ts';
import type { ScenarioSource } from '../inputs/scenarioSource.ts';

/** What all batches of a sweep have in common; sent once per worker. */
export interface CommonToBatches {
  readonly scenarios: readonly { readonly source: ScenarioSource; readonly months: number }[];
  /** Ids of all regimes of runs. */
  readonly regimes: readonly string[];
  /** Parameters that points move, and levers that are no numbers. */
  readonly names: readonly string[];
  /** These levers; points have places of their options. */
  readonly choices: readonly Choice[];
  readonly fixed: Readonly<Record<string, number>>;
  readonly monthly: boolean;
  /** What is measured of single goals and by metrics of one's own, besides all metrics. */
  readonly measures: readonly string[];
  /** What of it is one's own, and the module that exports it. */
  readonly own?: Own;
  /** Seconds after which a run is given up, and fails. Left out: runs may take as long as they do. */
  readonly runSeconds?: number;
}

/** Some runs: what one thread does at a time. */
export interface Batch {
  readonly scenarios: readonly number[];
  readonly regimes: readonly number[];
  readonly seeds: readonly Seed[];
  /** Shape [run × name]; NaN: as the scenario has it. */
  readonly points: Float64Array;
  /**
   * Shared between threads; one number: when the run that is being done began, in milliseconds of the time
   * of day that never jumps; 0 before the first. Without it nobody looks how long runs take.
   */
  readonly began?: Float64Array;
}

/** The time that `began` is in, the same in every thread. */
export const threadTime = (): number => performance.timeOrigin + performance.now();

/** What they gave. */
export interface BatchResult {
  /** Shape [run × column], see `columnsOf`; NaN where missing. */
  readonly summaries: Float64Array;
  /** Runs in a row, each of shape [month × column]; nothing of a run that failed. Empty unless asked for. */
  readonly months: Float64Array;
  /** Shape [run]: why it failed, or `null`. */
  readonly errors: readonly (string | null)[];
  /** Seconds it took. */
  readonly seconds: number;
}
