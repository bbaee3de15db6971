import { valueNamed } from '../analysis/optionsOf.ts';
import type { Sheet } from '@joined-up/scenarios/table';
import { csvText } from '../tables/csvText.ts';
import { columnOf } from '../formulas/names.ts';
import type { Calibrated } from './calibrate.ts';

/**
 * Accepted worlds as the table of a next study: a column for each parameter, a row for each world, or with
 * ABC for each accepted run. Numbers keep every digit, options are given by name.
 */
export const acceptedSheet = (found: Calibrated): Sheet => ({
  name: 'accepted',
  rows: [[...found.names], ...found.accepted.map((world) => settingsOf(found, world))],
});

/** The same table as CSV. */
export const acceptedCsv = (found: Calibrated): string => csvText(acceptedSheet(found).rows);

/** Every world: its parameters, the mean of each target's number, how far it is off, and how often it was accepted. */
export function worldsSheet(found: Calibrated): Sheet {
  const { scenario, names, places, points, targets, means, off, accepted } = found;
  const times = new Map<number, number>();
  for (const world of accepted) times.set(world, (times.get(world) ?? 0) + 1);
  return {
    name: 'worlds',
    rows: [
      ['scenario', 'point', ...names.map(columnOf), ...targets.map(({ id }) => id), 'off', 'accepted'],
      ...points.map((_, world) => [
        scenario,
        places[world] + 1,
        ...settingsOf(found, world),
        ...means[world],
        off[world],
        times.get(world) ?? 0,
      ]),
    ],
  };
}

/** The same table as CSV. */
export const worldsCsv = (found: Calibrated): string => csvText(worldsSheet(found).rows);

/** The settings of a world; options by name. */
const settingsOf = ({ names, points, options }: Calibrated, world: number): (string | number)[] =>
  names.map((name, n) => valueNamed(options, name, points[world][n]));
