import type { Parameters, Seed } from '@joined-up/core';
import type { ScenarioSource } from '../inputs/scenarioSource.ts';

/** Runs to do that pair by seed: every regime with every seed, in one government. */
export interface PairedRuns {
  /** The government: an id, a file, or a scenario as an object. */
  readonly scenario: ScenarioSource;
  /** Ids of regimes, in the order of the rows. */
  readonly regimes: readonly string[];
  /** Seeds, which every regime is run with. */
  readonly seeds: readonly Seed[];
  /** Months to simulate. @defaultValue the scenario's */
  readonly months?: number;
  /** Parameters that differ from those of the scenario. @defaultValue none */
  readonly parameters?: Partial<Parameters>;
  /** Keep rows for every month too. @defaultValue false */
  readonly monthly?: boolean;
  /** Names of further metrics: `outcome:<goal>`, `coverage:<goal>`. */
  readonly measures?: readonly string[];
  /** Ids of observers that watch: `cells`, `carriers`, `time`. */
  readonly observers?: readonly string[];
}
