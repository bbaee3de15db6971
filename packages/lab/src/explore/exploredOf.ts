import {
  metricWords,
  regimeWords,
  wordsOf,
  wordsOfParameter,
  type ExploredNumber,
  type ExploredRuns,
  type Language,
} from '@joined-up/viz';
import { choiceNames } from '../choices/choiceNames.ts';
import { optionsOf } from '../analysis/optionsOf.ts';
import { CHOSEN } from '../choices/choice.ts';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import { namesOfOwn } from '../report/reportOf.ts';
import type { StudyResults } from '../study/studyResults.ts';
import { said } from '../words/say.ts';

/** A world: a point of the design in a scenario. */
export interface ExploredWorld {
  /** Its index among the scenarios of the plan. */
  readonly scenario: number;
  /** Parameters of its runs. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Indices of options of levers that are choices, if there are any. */
  readonly options?: Readonly<Record<string, number>>;
}

/** The runs that a page explores, and their worlds. */
export interface Explored {
  /** The runs, column by column. */
  readonly runs: ExploredRuns;
  /** Each world, in the order of the columns. */
  readonly worlds: readonly ExploredWorld[];
}

/**
 * The runs of a study as columns, without failed ones.
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
      const { id } = plan.scenarios[place.scenario].scenario;
      worlds.push({
        scenario: place.scenario,
        parameters: results.parametersOf(place.point, id),
        ...(plan.choices.length === 0 ? {} : { options: placesOf(results, place.point, id) }),
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
      parameters: movedOf(results, worlds, (name) => wordsOfParameter(name, words, choiceNames()).name),
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
      regimes: plan.regimes.map((id) => ({
        id,
        name: id === CHOSEN ? choiceNames()[CHOSEN] : regimeWords(id, words, names).name,
      })),
      seeds: plan.seeds.map(String),
    },
  };
}

/** Indices of options of levers that are choices, at a point. */
function placesOf(results: StudyResults, point: number, scenario: string): Record<string, number> {
  const set = results.settingsOf(point, scenario);
  return Object.fromEntries(results.plan.choices.map(({ name }) => [name, set[name]]));
}

/** Parameters that the study moves and that have at least two values: one value for each world. */
function movedOf(
  results: StudyResults,
  worlds: readonly ExploredWorld[],
  nameOf: (parameter: string) => string,
): ExploredNumber[] {
  const ownOptions: Readonly<Record<string, readonly string[] | undefined>> = optionsOf(
    results.plan.design.names,
    results.plan,
  );
  return results.plan.design.names.flatMap((id) => {
    const values = Float64Array.from(
      worlds,
      ({ parameters, options: places }) => parameters[id] ?? places?.[id],
    );
    if (values.every((value) => value === values[0])) return [];
    const options = ownOptions[id];
    return [{ id, name: nameOf(id), values, ...(options === undefined ? {} : { options }) }];
  });
}
