import type { Sheet } from '@joined-up/scenarios/table';
import { csvText } from '../tables/csvText.ts';
import { columnOf } from '../formulas/names.ts';
import type { Discovered } from './discover.ts';
import { inBox } from './inBox.ts';

/** Every world as tidy CSV: its parameters, the number looked at, whether it is a case, and the number of the first box that it lies in (0: none). */
export function discoverySheet({ asked, worlds, means, cases, where }: Discovered): Sheet {
  const boxes = where?.boxes.map(({ found }) => found.box.limits) ?? [];
  const numberOf = (point: readonly number[]): number =>
    1 + boxes.findIndex((limits) => inBox(worlds, point, limits));
  return {
    name: 'worlds',
    rows: [
      [
        'scenario',
        'point',
        ...worlds.names.map(columnOf),
        'outcome',
        'regime',
        'reference',
        'mean',
        'case',
        'in_box',
      ],
      ...worlds.points.map((point, world) => [
        asked.scenario,
        worlds.places[world] + 1,
        ...point,
        asked.outcome,
        asked.regime,
        asked.reference,
        means[world],
        Number(cases[world]),
        where === undefined ? '' : numberOf(point),
      ]),
    ],
  };
}

/** The same as CSV. */
export const discoveryCsv = (found: Discovered): string => csvText(discoverySheet(found).rows);
