import type { Sheet } from '@joined-up/scenarios/table';
import { csvText } from '../tables/csvText.ts';
import { columnOf } from '../formulas/names.ts';
import type { Discovered } from './discover.ts';
import { inBox } from './inBox.ts';

/** Every world as tidy CSV: its parameters, the number looked at, whether it is a case and whether it lies in the box. */
export function discoverySheet({ asked, worlds, means, cases, where }: Discovered): Sheet {
  const limits = where?.box.box.limits ?? [];
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
        where === undefined ? '' : Number(inBox(worlds.names, point, limits)),
      ]),
    ],
  };
}

/** The same as CSV. */
export const discoveryCsv = (found: Discovered): string => csvText(discoverySheet(found).rows);
