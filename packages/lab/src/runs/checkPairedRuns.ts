import {
  InputError,
  metricProblem,
  parameterProblems,
  prepare,
  suggest,
  type Problem,
} from '@joined-up/core';
import { chooseRegimes } from '../inputs/chooseRegimes.ts';
import { goalIdsOf } from '../inputs/goalIdsOf.ts';
import { scenarioOf } from '../inputs/scenarioSource.ts';
import { observers } from './observers.ts';
import { tooManyRows } from './tooManyRows.ts';
import type { PairedRuns } from './pairedRuns.ts';

/**
 * Checks before any run whether all runs can be done, by setting up every regime once.
 * @throws {InputError} naming everything that is wrong
 */
export function checkPairedRuns({
  scenario: source,
  regimes: ids,
  seeds,
  months,
  parameters = {},
  monthly = false,
  measures = [],
  observers: watching = [],
}: PairedRuns): void {
  const scenario = scenarioOf(source);
  const problems: Problem[] = [...parameterProblems(parameters)];
  const regimes = chooseRegimes(scenario, ids, 'regimes', problems);
  for (const id of watching.filter((each) => observers.every((observer) => observer.id !== each))) {
    problems.push({
      path: 'observers',
      expected: 'the id of an observer',
      found: `'${id}'`,
      mend: suggest(
        id,
        observers.map((observer) => observer.id),
        `known: ${observers.map((observer) => observer.id).join(', ')}`,
      ),
    });
  }
  const many = tooManyRows(seeds.length * ids.length, monthly ? (months ?? scenario.months) : 0);
  if (many !== undefined) problems.push(many);
  const goals = measures.length === 0 ? [] : goalIdsOf(scenario, parameters, seeds[0]);
  for (const name of measures) {
    const problem = metricProblem(name, goals);
    if (problem !== undefined) problems.push({ path: 'measures', ...problem });
  }
  if (problems.length > 0) throw new InputError('runs', problems);
  const [seed] = seeds;
  const told = new Set<string>();
  for (const regime of regimes) {
    try {
      prepare(scenario, regime, { seed, parameters });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // Problems of the government recur under every regime: report them once.
      if (told.has(error.message)) continue;
      told.add(error.message);
      problems.push(
        ...error.problems.map((problem) => ({
          ...problem,
          path: `${error.source} ${problem.path}`.trim(),
        })),
      );
    }
  }
  if (problems.length > 0)
    throw new InputError(source.kind === 'file' ? source.file : scenario.id, problems);
}
