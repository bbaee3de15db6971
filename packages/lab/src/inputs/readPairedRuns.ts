import { InputError, parameterProblems, readStructure, type Problem, type Scenario } from '@joined-up/core';
import type { PairedRuns } from '../runs/pairedRuns.ts';
import { chooseRegimes } from './chooseRegimes.ts';
import { findScenario } from './findScenario.ts';
import { goalIdsOf } from './goalIdsOf.ts';
import { readMeasures } from './readMeasures.ts';
import { readSeeds } from './readSeeds.ts';
import { readSettings } from './readSettings.ts';
import { readWhole } from './readWhole.ts';
import { scenarioOf } from './scenarioSource.ts';

/** Options of commands that run something, as text. */
export interface PairedRunsOptions {
  /** Ids with commas between them: `status-quo,cog`. */
  readonly regime: string;
  /** Id of the reference, which is run as well if it is not among them. */
  readonly reference?: string;
  /** Seeds: `1-20`, `1,2,7`. */
  readonly seeds: string;
  /** Months to simulate, a whole number. */
  readonly months?: string;
  /** Parameters that differ, one each: `turfMotive=0.3`. */
  readonly set?: readonly string[];
  /** Structure of the model: a package, or settings. */
  readonly structure?: string;
  /** Further metrics, with commas: `outcome:jobs,coverage:jobs`. */
  readonly measure?: string;
  /** Most threads, a whole number. */
  readonly threads?: string;
}

/**
 * The request of `run` and `compare`, read and checked: the runs, their scenario, and the number of
 * threads.
 */
export interface PairedRunsRequest {
  /** The runs to do. */
  readonly runs: PairedRuns;
  /** The government that they are of. */
  readonly scenario: Scenario;
  /** Most threads; `undefined`: as many as pay off. */
  readonly threads: number | undefined;
}

/**
 * Paired runs from the words of a command line.
 * @param problems - problems of the command found so far, reported with the rest
 * @throws {InputError} naming everything wrong with them at once
 */
export function readPairedRuns(
  name: string,
  { regime, reference, seeds, months, set = [], structure, measure, threads }: PairedRunsOptions,
  more: Pick<PairedRuns, 'monthly' | 'observers'> = {},
  problems: Problem[] = [],
): PairedRunsRequest {
  const source = collecting(problems, () => findScenario(name));
  const scenario = source === undefined ? undefined : collecting(problems, () => scenarioOf(source));
  const named = regime.split(',').map((id) => id.trim());
  const others = reference === undefined || named.includes(reference) ? [] : [reference];
  const regimes =
    scenario === undefined
      ? []
      : [
          ...chooseRegimes(scenario, named, '--regime', problems),
          ...(others.length === 0 ? [] : chooseRegimes(scenario, others, '--reference', problems)),
        ];
  const chosenSeeds = readSeeds(seeds, '--seeds', problems);
  const chosenMonths = readWhole(months, '--months', 12_000, problems);
  const parameters = {
    ...(structure === undefined ? {} : readStructure(structure, '--structure', problems)),
    ...readSettings(set, '--set', problems),
  };
  const chosenThreads = readWhole(threads, '--threads', 1024, problems);
  const measures =
    scenario === undefined
      ? []
      : readMeasures(measure, goalIdsOf(scenario, parameters, chosenSeeds[0]), '--measure', problems);
  if (scenario !== undefined) problems.push(...parameterProblems(scenario.parameters));
  if (problems.length > 0) throw new InputError('joined-up', problems);
  return {
    runs: {
      scenario: source!,
      regimes: regimes.map(({ id }) => id),
      seeds: chosenSeeds,
      months: chosenMonths,
      parameters,
      measures,
      ...more,
    },
    scenario: scenario!,
    threads: chosenThreads,
  };
}

/** Continues past errors, so that all are reported at once. */
function collecting<Value>(problems: Problem[], read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(
      ...error.problems.map((problem) => ({
        ...problem,
        path: [error.source, problem.path].filter(Boolean).join(' '),
      })),
    );
    return undefined;
  }
}
