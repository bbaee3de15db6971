// Runs in each thread that checks cases against the model.
import { InputError } from '@joined-up/core';
import type { PatternReading, ReformCase, PlausibleWorld } from '@joined-up/scenarios';
import { workerData } from 'piscina';
import type { Refusal } from '../runs/task.ts';
import { caseOf, type CaseSource } from './findCase.ts';
import { lettersOf, type Combination } from './matchCases.ts';
import { hasSeries, indexIn } from './observedRows.ts';
import { readWorld, type CaseStructure } from './tryCase.ts';

/**
 * The first case in one world under a structure (its patterns, or the index beside its series); or all
 * cases with a combination.
 */
export type CaseTask =
  | {
      readonly structure: CaseStructure;
      readonly world: PlausibleWorld;
      readonly seeds: number;
      readonly index?: boolean;
    }
  | { readonly combination: Combination; readonly seeds: number };

/** Readings of the patterns, or a letter for each; or an index. */
export type CaseAnswer = readonly PatternReading[] | readonly number[] | string | Refusal;

let cases: readonly ReformCase[] | undefined;

export default function work(task: CaseTask): CaseAnswer {
  try {
    cases ??= (workerData as readonly CaseSource[]).map(caseOf);
    if ('combination' in task) return lettersOf(cases, task.combination, task.seeds);
    const [tried] = cases;
    return task.index === true && hasSeries(tried)
      ? indexIn(tried, task.structure, task.world, task.seeds)
      : readWorld(tried, task.structure, task.world, task.seeds);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { source: error.source, problems: error.problems };
  }
}
