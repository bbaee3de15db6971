import type { Sheet } from '@joined-up/scenarios/table';
import { csvText } from '../tables/csvText.ts';
import { columnOf } from '../formulas/names.ts';
import type { Calibrated } from './calibrate.ts';

/**
 * Accepted worlds as the table of a next study: a column a parameter, a row a world; by ABC a row for each
 * accepted run. Numbers keep every digit.
 */
export const acceptedSheet = ({ names, points, accepted }: Calibrated): Sheet => ({
  name: 'accepted',
  rows: [[...names], ...accepted.map((world) => [...points[world]])],
});

/** The same as CSV. */
export const acceptedCsv = (found: Calibrated): string => csvText(acceptedSheet(found).rows);

/** Every world: its parameters, the mean of each target's number, how far it is off, and how often it was accepted. */
export function worldsSheet({
  scenario,
  names,
  places,
  points,
  targets,
  means,
  off,
  accepted,
}: Calibrated): Sheet {
  const times = new Map<number, number>();
  for (const world of accepted) times.set(world, (times.get(world) ?? 0) + 1);
  return {
    name: 'worlds',
    rows: [
      ['scenario', 'point', ...names.map(columnOf), ...targets.map(({ id }) => id), 'off', 'accepted'],
      ...points.map((point, world) => [
        scenario,
        places[world] + 1,
        ...point,
        ...means[world],
        off[world],
        times.get(world) ?? 0,
      ]),
    ],
  };
}

/** The same as CSV. */
export const worldsCsv = (found: Calibrated): string => csvText(worldsSheet(found).rows);
