import type { Parameters, Problem, Seed } from '@joined-up/core';
import type { ScenarioSource } from '../inputs/scenarioSource.ts';

/** A batch of runs that differ in seed and regime only: what one thread does at a time. */
export interface Task {
  readonly scenario: ScenarioSource;
  readonly regimes: readonly string[];
  readonly seeds: readonly Seed[];
  readonly months: number | undefined;
  readonly parameters: Partial<Parameters>;
  readonly monthly: boolean;
  /** Names of further metrics of single goals. */
  readonly measures: readonly string[];
  /** Ids of observers that watch, see `observers.ts`. */
  readonly observers: readonly string[];
}

/**
 * The result of a batch: numbers in one flat list, because lists of objects are slow to pass between
 * threads.
 */
export interface TaskResult {
  /** Shape [seed × regime × column], see `columnsOf`; NaN where missing. */
  readonly summaries: Float64Array;
  /** Shape [seed × regime × month × column]; NaN where missing. Empty unless asked for. */
  readonly months: Float64Array;
  /** Shape [seed × regime]: what each observer saw, by id. */
  readonly observed: readonly Readonly<Record<string, unknown>>[];
}

/** What was wrong with a batch. Errors lose their class between threads, so this is plain data. */
export interface Refusal {
  readonly source: string;
  readonly problems: readonly Problem[];
}
