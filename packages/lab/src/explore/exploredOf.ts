import { parameters as allParameters } from '@joined-up/core';
import {
  metricWords,
  regimeWords,
  wordsOf,
  wordsOfParameter,
  type ExploredNumber,
  type ExploredRuns,
  type Language,
} from '@joined-up/viz';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import { namesOfOwn } from '../report/reportOf.ts';
import type { StudyResults } from '../study/studyResults.ts';
import { said } from '../words/say.ts';

/** A world: a point of the design in a scenario. */
export interface ExploredWorld {
  /** Its index among the scenarios of the plan. */
  readonly scenario: number;
  /** What its runs are made with. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** What a page explores, and which world is which. */
export interface Explored {
  /** The runs, column by column. */
  readonly runs: ExploredRuns;
  /** Each world, in the order of the columns. */
  readonly worlds: readonly ExploredWorld[];
}

/**
 * The runs of a study as columns; those that failed stay away.
 * @param outcomes - metrics, outcomes of the study or formulas; at least one
 * @throws {InputError} for an outcome that cannot be read
 */
export function exploredOf(
  results: StudyResults,
  outcomes: readonly string[],
  language: Language,
): Explored {
  const { plan } = results;
  const words = wordsOf(language);
  const worlds: ExploredWorld[] = [];
  const places = new Map<number, number>();
  const [world, regime, seed]: number[][] = [[], [], []];
  const runIds: string[] = [];
  const values: number[][] = outcomes.map(() => []);
  results.visit(outcomes, ({ runId, place }, ofRun) => {
    const key = place.scenario * plan.design.points + place.point;
    let found = places.get(key);
    if (found === undefined) {
      found = worlds.length;
      places.set(key, found);
      worlds.push({
        scenario: place.scenario,
        parameters: results.parametersOf(place.point, plan.scenarios[place.scenario].scenario.id),
      });
    }
    world.push(found);
    regime.push(place.regime);
    seed.push(place.seed);
    runIds.push(runId);
    for (const [i, column] of values.entries()) column.push(ofRun[i]);
  });
  const names = namesOfOwn(plan.scenarios.flatMap(({ scenario }) => regimesOf(scenario)));
  return {
    worlds,
    runs: {
      parameters: parametersOf(results, worlds, (name) => wordsOfParameter(name, words).name),
      outcomes: outcomes.map((outcome, i) => ({
        id: outcome,
        name: metricWords(outcome, words).name,
        values: Float64Array.from(values[i]),
      })),
      government: Uint32Array.from(worlds, ({ scenario }) => scenario),
      world: Uint32Array.from(world),
      regime: Uint32Array.from(regime),
      seed: Uint32Array.from(seed),
      runIds,
      governments: plan.scenarios.map(({ scenario }) => said(scenario.name)),
      regimes: plan.regimes.map((id) => ({ id, name: regimeWords(id, words, names).name })),
      seeds: plan.seeds.map(String),
    },
  };
}

/** What the study moves, and has two values: a value a world. */
function parametersOf(
  results: StudyResults,
  worlds: readonly ExploredWorld[],
  nameOf: (parameter: string) => string,
): ExploredNumber[] {
  return results.plan.design.names.flatMap((id) => {
    const values = Float64Array.from(worlds, ({ parameters }) => parameters[id]);
    if (values.every((value) => value === values[0])) return [];
    const options = allParameters.find(({ name }) => name === id)?.options;
    return [{ id, name: nameOf(id), values, ...(options === undefined ? {} : { options }) }];
  });
}
