import { InputError, parameters } from '@joined-up/core';
import type { Asked, StudyResults } from '../study/studyResults.ts';
import { tellAsked } from './asked.ts';
import { completeTable } from './completeTable.ts';

/** The points of a study as worlds, and a number of each under each seed. */
export interface SampledWorlds {
  /** Parameters that differ between them. */
  readonly names: readonly string[];
  /** Options of those that are a choice, by name: values of `points` are places in this list. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** Place of each world in the design. */
  readonly places: readonly number[];
  /** Shape [world][name]. */
  readonly points: readonly (readonly number[])[];
  /** Shape [world][seed], without a hole. */
  readonly values: readonly (readonly number[])[];
  /** Worlds and seeds that had to be left out: a run failed, has no such value or is not there. */
  readonly withoutWorlds: number;
  readonly withoutSeeds: number;
}

/** @throws {InputError} unless two worlds at least are known, and differ */
export function worldsOf(results: StudyResults, asked: Asked, what: string): SampledWorlds {
  const table = results.table(asked);
  const places = results.points(asked.scenario);
  const rows = places.map((point) => table[point]);
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
  const settings = groups.map((group) => results.parametersOf(places[group], asked.scenario));
  const names = results.plan.design.names.filter((name) =>
    settings.some((own) => own[name] !== settings[0][name]),
  );
  if (names.length === 0)
    refuse(
      'a design that moves parameters',
      'worlds that are all the same',
      "e.g. 'design: { kind: latin-hypercube, points: 200 }'",
    );
  return {
    names,
    options: Object.fromEntries(
      parameters.flatMap(({ name, options }) =>
        options !== undefined && names.includes(name) ? [[name, options]] : [],
      ),
    ),
    places: groups.map((group) => places[group]),
    points: settings.map((own) => names.map((name) => own[name])),
    values: groups.map((group) => seeds.map((seed) => rows[group][seed])),
    withoutWorlds: withoutGroups,
    withoutSeeds,
  };
}
