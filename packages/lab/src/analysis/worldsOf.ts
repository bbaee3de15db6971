import { InputError } from '@joined-up/core';
import type { Asked } from '../study/askedResults.ts';
import type { StudyResults } from '../study/studyResults.ts';
import { tellAsked } from './asked.ts';
import { regimesOf } from '../inputs/chooseRegimes.ts';
import { CHAIR, choiceNamed, REGIME } from '../choices/choice.ts';
import { chairsOf } from './chairsOf.ts';
import { completeTable } from './completeTable.ts';
import { optionsOf } from './optionsOf.ts';

/**
 * The points of a study as worlds, under one regime or several, with an outcome of each under each seed.
 */
export interface SampledWorlds {
  /** Names of parameters that differ between them; with several regimes also regime and chair. */
  readonly names: readonly string[];
  /** Those of the names that are levers of the study and choices. */
  readonly levers: readonly string[];
  /** Options of choices, by name: values of `points` are indices of these lists. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** Index of each world's point in the design. */
  readonly places: readonly number[];
  /** Regime of each world. */
  readonly regimes: readonly string[];
  /** Shape [world][name]. */
  readonly points: readonly (readonly number[])[];
  /** Shape [world][seed], none missing. */
  readonly values: readonly (readonly number[])[];
  /** Numbers of worlds and seeds left out because a run failed, has no such value or is missing. */
  readonly withoutWorlds: number;
  readonly withoutSeeds: number;
}

/**
 * @param regimes - each point is one world under each of them
 * @throws {InputError} unless at least two worlds are known, and differ
 */
export function worldsOf(
  results: StudyResults,
  asked: Asked,
  what: string,
  regimes: readonly string[] = [asked.regime],
): SampledWorlds {
  const points = results.points(asked.scenario);
  const all = regimes.flatMap((regime) => points.map((place) => ({ place, regime })));
  const tables = new Map(regimes.map((regime) => [regime, results.table({ ...asked, regime })]));
  const rows = all.map(({ place, regime }) => tables.get(regime)![place]);
  const { groups, seeds, withoutGroups, withoutSeeds } = completeTable(rows, 1);
  const refuse = (expected: string, found: string, mend: string): never => {
    throw new InputError(what, [{ path: '', expected, found, mend }]);
  };
  if (groups.length < 2)
    refuse(
      `at least two worlds with values of ${tellAsked(asked)}`,
      String(groups.length),
      'let the sweep come to its end, or look for runs that failed',
    );
  const settings = groups.map((group) => results.settingsOf(all[group].place, asked.scenario));
  const names = results.plan.design.names.filter((name) =>
    settings.some((own) => own[name] !== settings[0][name]),
  );
  const choices = regimes.length === 1 ? [] : choicesOf(results, asked, regimes);
  if (names.length + choices.length === 0)
    refuse(
      'a design that moves parameters',
      'worlds that are all the same',
      "e.g. 'design: { kind: latin-hypercube, points: 200 }'",
    );
  return {
    names: [...names, ...choices.map(({ name }) => name)],
    levers: names.filter((name) => choiceNamed(results.plan.choices, name) !== undefined),
    options: {
      ...optionsOf(names, results.plan),
      ...Object.fromEntries(choices.map(({ name, options }) => [name, options] as const)),
    },
    places: groups.map((group) => all[group].place),
    regimes: groups.map((group) => all[group].regime),
    points: settings.map((own, world) => [
      ...names.map((name) => own[name]),
      ...choices.map(({ options, of }) => options.indexOf(of.get(all[groups[world]].regime)!)),
    ]),
    values: groups.map((group) => seeds.map((seed) => rows[group][seed])),
    withoutWorlds: withoutGroups,
    withoutSeeds,
  };
}

/** The choices by which regimes differ: the regime itself, and the chair, unless that says the same. */
function choicesOf(
  results: StudyResults,
  asked: Asked,
  regimes: readonly string[],
): {
  readonly name: string;
  readonly options: readonly string[];
  readonly of: ReadonlyMap<string, string>;
}[] {
  const { scenario } = results.plan.scenarios.find((each) => each.scenario.id === asked.scenario)!;
  const chairs = new Map(
    regimes.map((id) => [
      id,
      chairsOf(
        regimesOf(scenario).find((regime) => regime.id === id)!,
        scenario,
      ),
    ]),
  );
  const different = [...new Set(chairs.values())];
  return [
    { name: REGIME, options: regimes, of: new Map(regimes.map((id) => [id, id])) },
    // A lever of that name decides who is in the chair, whatever the regime.
    ...(different.length === 1 ||
    different.length === regimes.length ||
    choiceNamed(results.plan.choices, CHAIR) !== undefined
      ? []
      : [{ name: CHAIR, options: different, of: chairs }]),
  ];
}
