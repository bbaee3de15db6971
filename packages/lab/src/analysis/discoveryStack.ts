import { InputError } from '@joined-up/core';
import { LEAST_WORLDS, stackWorlds, type StackOptions, type WorldStack } from '@joined-up/viz';
import type { Discovered } from './discover.ts';
import { choiceNames } from '../choices/choiceNames.ts';
import { rankedParameters } from './rankedParameters.ts';

/**
 * Pairs of a number of parameters and a number of bins for each, the finest first: 81, 27, 16, 9, 8 and 4
 * groups.
 */
const divisions = [
  [4, 3],
  [3, 3],
  [4, 2],
  [2, 3],
  [3, 2],
  [2, 2],
] as const;
/**
 * Mean number of worlds that a group needs: half as many again as the least, as worlds do not fall evenly.
 */
const ENOUGH = 1.5 * LEAST_WORLDS;

/**
 * The worlds of a discovery in groups for `dimensionalStacking`, over the two to four parameters that
 * matter most, as finely as the number of worlds allows.
 * @throws {InputError} if fewer than two parameters differ between worlds
 */
export function discoveryStack(found: Discovered): {
  readonly stack: WorldStack;
  readonly what: StackOptions;
} {
  const {
    asked: { outcome: metric, regime, reference },
    side,
    threshold,
    worlds,
    cases,
  } = found;
  const ranked = rankedParameters(found);
  if (ranked.length < 2)
    throw new InputError('groups of worlds', [
      {
        path: '',
        expected: 'two parameters at least that differ between worlds',
        found: ranked.join(', '),
        mend: 'sweep a design that moves more',
      },
    ]);
  const occurring = (name: string): number =>
    new Set(worlds.points.map((point) => point[worlds.names.indexOf(name)])).size;
  // A choice has a bin for each option, however many.
  const groups = (parameters: number, parts: number): number =>
    ranked
      .slice(0, parameters)
      .reduce((all, name) => all * (Object.hasOwn(worlds.options, name) ? occurring(name) : parts), 1);
  const [count, bins] = divisions.find(
    ([parameters, parts]) =>
      parameters <= ranked.length && cases.length / groups(parameters, parts) >= ENOUGH,
  ) ?? [2, 2];
  const rows = worlds.points.map((point, world) => ({
    settings: Object.fromEntries(worlds.names.map((name, i) => [name, point[i]])),
    happens: cases[world],
  }));
  return {
    stack: stackWorlds(rows, ranked.slice(0, count), bins, worlds.options),
    what: {
      metric,
      ...(reference === undefined ? {} : { regime, reference }),
      side,
      threshold,
      names: choiceNames(),
    },
  };
}
